import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aRow, aRun } from './fixtures.mjs';
import { findShortcomings, formatNumber, toMarkdown } from './results.mjs';

/** @typedef {import('./types').Measure} Measure */

/** @type {Measure} */
const read = {
  id: 'read',
  title: 'read',
  unit: 's',
  target: {
    text: 'at most half of stock',
    isMet: ({ kubrix, stock }) => stock && kubrix.median <= stock.median / 2,
  },
};
/** @type {Measure} */
const wrong = {
  id: 'read',
  title: 'wrong',
  unit: '',
  target: {
    text: '0',
    isMet: ({ kubrix }) => kubrix.p95 === 0,
    everywhere: true,
  },
};

/**
 * The cells of a table's only line after measure and size.
 *
 * @param {Measure} measure
 * @param {Partial<import('./types').Run>[]} runs
 * @param {Partial<import('./types').Row>} [row]
 */
function cellsOf(measure, runs, row) {
  const text = toMarkdown(
    [aRow({ measures: [measure], ...row })],
    'small',
    runs.map(run => aRun(run)),
  );
  const line = text.split('\n').find(each => each.startsWith('| Full sync'));
  return line?.split('|').slice(3, -1).join('|').trim();
}

/** @param {number} value */
const kubrix = value => ({ numbers: { read: value } });
/** @param {number} value */
const stock = value => ({
  side: /** @type {const} */ ('stock'),
  numbers: { read: value },
});

describe('toMarkdown', () => {
  for (const [name, measure, runs, expected] of /** @type {const} */ ([
    [
      'nothing that was not measured',
      read,
      [],
      'not measured | not measured | not measured | not measured | – | 0 of 2 | at most half of stock | not measured',
    ],
    [
      'one side while the other is not measured',
      read,
      [kubrix(2)],
      '2 s | 2 s | not measured | not measured | – | 0 of 2 | at most half of stock | not measured',
    ],
    [
      'a target that is met, of the full size',
      read,
      [kubrix(1), kubrix(2), stock(4), stock(5)],
      '1 s | 2 s | 4 s | 5 s | 0.25 | 2 | at most half of stock | (yes)',
    ],
    [
      'a target that is missed',
      read,
      [kubrix(3), stock(4)],
      '3 s | 3 s | 4 s | 4 s | 0.75 | 1 of 2 | at most half of stock | (no)',
    ],
    [
      'a target of every size',
      wrong,
      [kubrix(0), kubrix(0), stock(0), stock(7)],
      '0 | 0 | 0 | 7 | – | 2 | 0 | yes',
    ],
    [
      'no target',
      { ...read, target: undefined },
      [kubrix(3), kubrix(3), stock(4), stock(4)],
      '3 s | 3 s | 4 s | 4 s | 0.75 | 2 | – | –',
    ],
    [
      'how many were measured within a run',
      { ...read, target: undefined },
      [
        { numbers: { read: { median: 1, p95: 2, samples: 1_000 } } },
        { numbers: { read: { median: 3, p95: 4, samples: 1_000 } } },
        stock(4),
        stock(4),
      ],
      '1 s | 2 s | 4 s | 4 s | 0.25 | 2 × 1,000 | – | –',
    ],
    [
      'nothing of another case, size or row',
      { ...read, target: undefined },
      [
        { ...kubrix(1), case: '400 users' },
        { ...kubrix(1), size: 'full' },
        { ...kubrix(1), row: 'other' },
      ],
      'not measured | not measured | not measured | not measured | – | 0 of 2 | – | –',
    ],
  ])) {
    it(`says ${name}`, () => {
      assert.equal(cellsOf(measure, [...runs]), expected);
    });
  }

  it('judges by the target what is as large at the full size', () => {
    const { sizes } = aRow();
    assert.match(
      cellsOf(read, [kubrix(1), stock(4)], {
        sizes: { ...sizes, full: sizes.small },
      }) ?? '',
      /\| yes$/,
    );
  });

  it('has no stock side where there is none', () => {
    assert.equal(
      cellsOf(wrong, [kubrix(0), kubrix(0)], { sides: ['kubrix'] }),
      '0 | 0 | – | – | – | 2 | 0 | yes',
    );
  });

  it('says where and when each row was measured, at which commits', () => {
    const text = toMarkdown([aRow(), aRow({ id: 'other' })], 'small', [
      aRun({ date: '2026-11-24T01:00:00.000Z', commit: 'abcdef0' }),
      aRun(),
      aRun({ side: 'stock' }),
    ]);
    assert.equal(
      text.slice(text.indexOf('## Where')),
      `## Where it was measured

- Machine: Abacus 3000, 2 cores, 24 GB
- Versions: Node 24.1.0, Keycloak 26.7.3

| Row | Measured | Commit |
| --- | --- | --- |
| Full sync (\`sync\`) | 2026-11-23, 2026-11-24 | 0123456, abcdef0 |`,
    );
  });

  it('says nothing of a machine where nothing was measured', () => {
    assert.doesNotMatch(toMarkdown([aRow()], 'full', []), /Machine|small/);
  });
});

describe('findShortcomings', () => {
  for (const [name, measure, runs, expected] of /** @type {const} */ ([
    ['nothing where nothing was measured', wrong, [], []],
    ['nothing where all is well', wrong, [kubrix(0), stock(1)], []],
    ['nothing of what is for the full size', read, [kubrix(4), stock(4)], []],
    [
      'what holds at every size',
      wrong,
      [kubrix(0), kubrix(1)],
      ['Full sync: wrong at 500 users: wanted 0'],
    ],
  ])) {
    it(`names ${name}`, () => {
      assert.deepEqual(
        findShortcomings(
          [aRow({ measures: [measure] })],
          'small',
          runs.map(run => aRun(run)),
        ),
        expected,
      );
    });
  }
});

describe('formatNumber', () => {
  for (const [value, expected] of /** @type {const} */ ([
    [0, '0'],
    [0.00123456, '0.00123'],
    [1.5, '1.5'],
    [12.345, '12.3'],
    [99.96, '100'],
    [117.4, '117'],
    [12345.6, '12,346'],
  ])) {
    it(`writes ${value} as ${expected}`, () => {
      assert.equal(formatNumber(value), expected);
    });
  }
});
