import { CheckedCheck, Verdict } from '@kubrix/plugin-kubrix-common';

const SIGNS: Record<Verdict, string> = {
  good: '✓',
  doubtful: '!',
  bad: '✗',
  unknown: '–',
};

/** What people read: each check with its findings and remedies, and how many there are of which kind at the end. */
export function toText(checks: CheckedCheck[]): string {
  return [
    ...checks.map(({ title, findings }) =>
      [
        title,
        ...findings.flatMap(({ verdict, text, remedy }) => [
          `  ${SIGNS[verdict]} ${text}`,
          ...(remedy ? [`    → ${remedy}`] : []),
        ]),
      ].join('\n'),
    ),
    `${count(checks, 'good')} good, ${count(checks, 'doubtful')} doubtful, ${count(checks, 'bad')} bad`,
  ].join('\n\n');
}

/** What programs read. */
export function toJson(checks: CheckedCheck[]): string {
  return JSON.stringify({ checks }, undefined, 2);
}

export function isAnythingBad(checks: CheckedCheck[]): boolean {
  return count(checks, 'bad') > 0;
}

function count(checks: CheckedCheck[], verdict: Verdict): number {
  return checks
    .flatMap(({ findings }) => findings)
    .filter(finding => finding.verdict === verdict).length;
}
