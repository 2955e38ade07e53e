import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { percentile } from './percentile.mjs';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  for (const [values, rank, expected] of /** @type {const} */ ([
    [[7], 50, 7],
    [[1, 2, 3], 50, 2],
    [[1, 2, 3, 4], 50, 2],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 100, 4],
    [hundred, 95, 95],
    [hundred, 99, 99],
    [[], 50, NaN],
  ])) {
    it(`finds ${expected} at ${rank} % of ${values.length} values`, () => {
      assert.equal(percentile([...values], rank), expected);
    });
  }
});
