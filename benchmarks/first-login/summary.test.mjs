import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarize, toTable } from './summary.mjs';

/** @param {number[]} seconds */
const logins = (seconds, duringSync = false) =>
  seconds.map(value => ({ seconds: value, duringSync }));

describe('summarize', () => {
  for (const [seconds, expected] of /** @type {const} */ ([
    [[1.5], { p50: 1.5, p95: 1.5, max: 1.5 }],
    [[3, 1, 2], { p50: 2, p95: 3, max: 3 }],
    [
      Array.from({ length: 20 }, (_, index) => 20 - index),
      { p50: 10, p95: 19, max: 20 },
    ],
  ])) {
    it(`finds the percentiles of ${seconds.join(', ')}`, () => {
      assert.deepEqual(summarize(logins([...seconds])), [
        { logins: 'idle', count: seconds.length, ...expected },
      ]);
    });
  }

  it('keeps what was measured during the sync apart', () => {
    assert.deepEqual(
      summarize([...logins([2, 4], true), ...logins([1])]).map(
        ({ logins: label, count, max }) => [label, count, max],
      ),
      [
        ['during the sync', 2, 4],
        ['idle', 1, 1],
      ],
    );
  });
});

describe('toTable', () => {
  it('aligns the columns', () => {
    assert.equal(
      toTable([{ logins: 'idle', count: 20, p50: 1.2345, p95: 2, max: 12.5 }]),
      [
        'first logins  count     p50     p95      max',
        'idle             20  1.23 s  2.00 s  12.50 s',
      ].join('\n'),
    );
  });
});
