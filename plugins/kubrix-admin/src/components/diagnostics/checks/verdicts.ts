import { CheckedCheck, Verdict } from '@kubrix/plugin-kubrix-common';
import { OutcomeLevel } from '../../OutcomeStatus';

/** The mark of each verdict. */
export const verdictLevels: Record<Verdict, OutcomeLevel> = {
  good: 'ok',
  doubtful: 'warning',
  bad: 'error',
  unknown: 'pending',
};

/** How many findings have which verdict. */
export function countVerdicts(
  checks: Pick<CheckedCheck, 'findings'>[],
): Record<Verdict, number> {
  const counts = { good: 0, doubtful: 0, bad: 0, unknown: 0 };
  for (const { verdict } of checks.flatMap(({ findings }) => findings)) {
    counts[verdict] += 1;
  }
  return counts;
}

/** Whether a check has found something that keeps people from signing in. */
export function isBad(check: Pick<CheckedCheck, 'findings'>): boolean {
  return countVerdicts([check]).bad > 0;
}
