import { Verdict } from '@kubrix/plugin-kubrix-common';
import { countVerdicts, isBad } from './verdicts';

const check = (...verdicts: Verdict[]) => ({
  findings: verdicts.map(verdict => ({ verdict, text: 'Something.' })),
});

describe('countVerdicts', () => {
  it.each([
    ['no checks', [], [0, 0, 0, 0]],
    ['a check without findings', [check()], [0, 0, 0, 0]],
    [
      'several checks',
      [
        check('good', 'bad', 'good'),
        check('doubtful'),
        check('unknown', 'bad'),
      ],
      [2, 1, 2, 1],
    ],
  ])('%s', (_, checks, [good, doubtful, bad, unknown]) => {
    expect(countVerdicts(checks)).toEqual({ good, doubtful, bad, unknown });
  });
});

describe('isBad', () => {
  it.each([
    ['no findings', check(), false],
    ['nothing bad', check('good', 'doubtful', 'unknown'), false],
    ['something bad', check('good', 'bad', 'good'), true],
  ])('%s', (_, found, expected) => {
    expect(isBad(found)).toBe(expected);
  });
});
