import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findShortcomings, reachedRate, toText } from './summary.mjs';

/**
 * @param {number} count
 * @param {Partial<import('./types').Measured>} [more]
 */
const measured = (count, more = {}) => ({
  rate: 30,
  seconds: 10,
  failures: {},
  times: Array.from({ length: count }, (_, index) => ({
    start: 1,
    logIn: 2,
    callback: 3,
    refresh: 4,
    total: 10 + index,
  })),
  ...more,
});

describe('reachedRate', () => {
  for (const [count, seconds, expected] of /** @type {const} */ ([
    [300, 10, { reached: 30, isReached: true }],
    [300, 10.2, { reached: 300 / 10.2, isReached: true }],
    [300, 12, { reached: 25, isReached: false }],
    [0, 10, { reached: 0, isReached: false }],
  ])) {
    it(`of ${count} sign-ins in ${seconds} s is ${expected.reached.toFixed(1)}`, () => {
      assert.deepEqual(reachedRate(measured(count, { seconds })), expected);
    });
  }
});

describe('findShortcomings', () => {
  const slow = measured(200);
  const failed = measured(298, { failures: { 'HTTP 500': 1, 'HTTP 401': 1 } });

  for (const [name, what, mustReachRate, expected] of /** @type {const} */ ([
    ['none where all went well', measured(300), true, []],
    ['errors', failed, true, ['2 of 300 sign-ins failed']],
    [
      'a rate that was not reached',
      slow,
      true,
      ['30 sign-ins began each second, and 20.0 ended'],
    ],
    ['no rate where none must be reached', slow, false, []],
  ])) {
    it(`finds ${name}`, () => {
      assert.deepEqual(findShortcomings(what, { mustReachRate }), expected);
    });
  }
});

describe('toText', () => {
  it('lays out rate, errors, steps and cores', () => {
    assert.equal(
      toText(measured(100, { seconds: 5, failures: { 'HTTP 500': 2 } }), {
        portal: 0.5,
        Postgres: 0.254,
      }),
      [
        '30 sign-ins/s: 20.0/s ended, 100 well, 2 with an error',
        '! 2 × HTTP 500',
        'ms            p50    p95    p99    max',
        'sign-in        59    104    108    109',
        '  start         1      1      1      1',
        '  log in        2      2      2      2',
        '  callback      3      3      3      3',
        '  refresh       4      4      4      4',
        'cores used: portal 0.50, Postgres 0.25',
      ].join('\n'),
    );
  });
});
