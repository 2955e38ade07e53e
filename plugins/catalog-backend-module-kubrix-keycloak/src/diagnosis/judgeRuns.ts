import { Finding, KeycloakSyncRun } from '@kubrix/plugin-kubrix-common';
import { bad, doubtful, good, unknown } from '@kubrix/plugin-kubrix-node';
import { describeDuration } from './describeDuration';
import { judgeTimetable } from './judgeTimetable';
import { Timetable } from './timetable';

/**
 * Judges how full syncs went lately, and whether their schedule suits the number of users.
 *
 * @param key - Where the settings of the sync stand
 * @param runs - The latest, newest first
 * @param now - In milliseconds, by the clock of the runs
 */
export function judgeRuns(
  key: string,
  runs: KeycloakSyncRun[],
  timetable: Timetable,
  now: number,
): Finding[] {
  const last = runs.find(({ outcome }) => outcome !== 'running');
  const applied = runs.find(({ outcome }) => outcome === 'applied');
  if (!last) {
    return [
      unknown(
        runs.length > 0
          ? `The first full sync of ${key} is under way.`
          : `No full sync of ${key} has run yet.`,
      ),
    ];
  }
  return [
    ...(last === applied ? [] : [explainEnd(key, last, now)]),
    ...(applied ? judgeApplied(key, applied, timetable, now) : []),
  ];
}

function explainEnd(key: string, run: KeycloakSyncRun, now: number): Finding {
  const what = `The last full sync of ${key}, ${describeDuration(now - endOf(run))} ago, was`;
  return run.outcome === 'refused'
    ? bad(
        `${what} refused: ${run.message}.`,
        'If that is right, accept it once on the page Pending users.',
      )
    : bad(
        `${what} not done: ${run.message}.`,
        'The catalog keeps what it has until a sync succeeds. Mend what kept this one from it.',
      );
}

function judgeApplied(
  key: string,
  run: KeycloakSyncRun,
  timetable: Timetable,
  now: number,
): Finding[] {
  const { frequency, timeout } = timetable;
  const age = now - endOf(run);
  const took = endOf(run) - Date.parse(run.startedAt);
  const read = `${run.users ?? 0} users and ${run.groups ?? 0} groups`;
  const findings = [
    good(
      `The catalog has got ${read} by a full sync of ${key} ${describeDuration(age)} ago, which took ${describeDuration(took)}.`,
    ),
    ...judgeTimetable(
      key,
      {
        what: `A full sync of ${key} takes ${describeDuration(took)} for ${read}`,
        took,
      },
      timetable,
    ),
  ];
  if (frequency !== undefined && age > 2 * frequency + timeout) {
    findings.push(
      doubtful(
        `That is ${describeDuration(age)} ago, though ${key} is due every ${describeDuration(frequency)}.`,
        'Check that a portal is running, and its log for why no sync was.',
      ),
    );
  }
  return findings;
}

function endOf({ endedAt, startedAt }: KeycloakSyncRun): number {
  return Date.parse(endedAt ?? startedAt);
}
