import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aRow, aRun, surroundings } from './fixtures.mjs';
import { estimateMinutes, keepRuns, planRuns } from './plan.mjs';

describe('keepRuns', () => {
  const anew = {
    only: ['sync'],
    size: /** @type {const} */ ('small'),
    resume: false,
  };
  const resumed = { ...anew, resume: true };

  for (const [name, given, options, kept] of /** @type {const} */ ([
    ['of the chosen row', {}, anew, false],
    ['of the chosen row when it is resumed', {}, resumed, true],
    ['of another row', { row: 'look-up' }, anew, true],
    ['of the other size', { size: 'full' }, anew, true],
    ['of an earlier commit', { commit: 'fedcba9' }, resumed, true],
    [
      'of another machine',
      { machine: { ...surroundings.machine, cores: 4 } },
      resumed,
      false,
    ],
    [
      'of another version',
      { versions: { ...surroundings.versions, Node: '22.0.0' } },
      resumed,
      false,
    ],
  ])) {
    it(`${kept ? 'keeps' : 'forgets'} a run ${name}`, () => {
      const runs = [aRun(given)];
      assert.deepEqual(
        keepRuns(runs, { ...options, only: [...options.only] }, surroundings),
        kept ? runs : [],
      );
    });
  }
});

describe('planRuns', () => {
  /** @param {import('./types').Step[]} steps */
  const toText = steps =>
    steps.map(step => `${step.case} ${step.side}`).join(', ');
  const kubrix = aRun();
  const stock = aRun({ side: 'stock' });

  for (const [name, made, expected] of /** @type {const} */ ([
    [
      'all in turns',
      [],
      '500 users kubrix, 500 users stock, 500 users stock, 500 users kubrix',
    ],
    [
      'what is left of a turn',
      [kubrix],
      '500 users stock, 500 users stock, 500 users kubrix',
    ],
    [
      'a turn that is left',
      [kubrix, stock],
      '500 users stock, 500 users kubrix',
    ],
    ['nothing', [kubrix, stock, stock, kubrix], ''],
    [
      'what was only made elsewhere',
      [
        aRun({ row: 'other' }),
        aRun({ size: 'full' }),
        aRun({ case: '400 users' }),
      ],
      '500 users kubrix, 500 users stock, 500 users stock, 500 users kubrix',
    ],
  ])) {
    it(`plans ${name}`, () => {
      assert.equal(toText(planRuns([aRow()], 'small', [...made])), expected);
    });
  }

  it('plans each case as often as it is to be run, and only sides that take part', () => {
    assert.equal(
      toText(planRuns([aRow({ sides: ['kubrix'] })], 'full', [])),
      `${'10,000 users kubrix, '.repeat(5)}100,000 users kubrix`,
    );
  });
});

describe('estimateMinutes', () => {
  const rows = [aRow()];

  for (const [name, size, runs, minutes] of /** @type {const} */ ([
    // 30 s + 4 × 20 s
    ['a size', 'small', 4, 2],
    ['what is left of it', 'small', 1, 1],
    // 60 s + 10 × 90 s + 600 s + 2 × 900 s
    ['a size of several cases', 'full', 12, 56],
    ['a case that is left', 'full', 2, 40],
    ['nothing', 'full', 0, 0],
  ])) {
    it(`estimates ${name}`, () => {
      const steps = planRuns(rows, size, []);
      assert.equal(
        estimateMinutes(rows, size, steps.slice(steps.length - runs)),
        minutes,
      );
    });
  }
});
