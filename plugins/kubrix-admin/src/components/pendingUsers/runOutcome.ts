import { KeycloakSyncRun } from '@kubrix/plugin-kubrix-common';

/** What became of a run, as people see it. */
export type RunOutcome = KeycloakSyncRun['outcome'] | 'interrupted';

/**
 * The outcome of a run among the latest ones: since a realm's runs never overlap, one that is said to be running
 * although a later one has begun was interrupted.
 *
 * @param index - Its place among the runs, the newest first
 */
export function runOutcome(
  { outcome }: Pick<KeycloakSyncRun, 'outcome'>,
  index: number,
): RunOutcome {
  return outcome === 'running' && index > 0 ? 'interrupted' : outcome;
}
