import { Finding } from '@kubrix/plugin-kubrix-common';
import { doubtful } from '@kubrix/plugin-kubrix-node';
import { describeDuration } from './describeDuration';
import { Timetable } from './timetable';

/** A run that needs more of its time-out than this will not be done in time once Keycloak is slow. */
const SAFE_SHARE_OF_TIMEOUT = 0.8;

/**
 * Judges whether a sync has the time that it takes.
 *
 * @param key - Where the settings of the sync stand
 * @param sync - How long it takes, in milliseconds, and in words
 */
export function judgeTimetable(
  key: string,
  sync: { what: string; took: number },
  { frequency, timeout }: Timetable,
): Finding[] {
  const { what, took } = sync;
  const findings: Finding[] = [];
  if (took > timeout * SAFE_SHARE_OF_TIMEOUT) {
    findings.push(
      doubtful(
        `${what}, and may take ${describeDuration(timeout)}.`,
        `Raise ${key}.schedule.timeout.`,
      ),
    );
  }
  if (frequency !== undefined && took > frequency) {
    findings.push(
      doubtful(
        `${what}, and one is due every ${describeDuration(frequency)}.`,
        `Raise ${key}.schedule.frequency: people who sign in for the first time do not wait for it.`,
      ),
    );
  }
  return findings;
}
