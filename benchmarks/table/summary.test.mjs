import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarizeRuns, summarizeSamples } from './summary.mjs';

describe('summarizeSamples', () => {
  it('gives median, p95 and count, in whichever order they came', () => {
    const values = Array.from({ length: 100 }, (_, n) => ((n * 37) % 100) + 1);
    assert.deepEqual(summarizeSamples(values), {
      median: 50,
      p95: 95,
      samples: 100,
    });
  });
});

describe('summarizeRuns', () => {
  for (const [name, runs, expected] of /** @type {const} */ ([
    ['nothing', [], undefined],
    ['one run', [7], { median: 7, p95: 7, runs: 1 }],
    ['runs of one value', [5, 1, 3], { median: 3, p95: 5, runs: 3 }],
    [
      'runs of many values',
      [
        { median: 2, p95: 90, samples: 100 },
        { median: 1, p95: 40, samples: 100 },
        { median: 3, p95: 50, samples: 80 },
      ],
      { median: 2, p95: 50, runs: 3, samples: 80 },
    ],
  ])) {
    it(`sums up ${name}`, () => {
      assert.deepEqual(summarizeRuns([...runs]), expected);
    });
  }
});
