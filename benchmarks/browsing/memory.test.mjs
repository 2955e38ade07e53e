import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthPerMinute, sumOfMetric } from './memory.mjs';

describe('sumOfMetric', () => {
  const text = [
    '# HELP heap_used Of V8.',
    '# TYPE heap_used gauge',
    'heap_used{space="new"} 5 1',
    'heap_used_other 100',
  ].join('\n');

  it('adds up what has labels', () => {
    assert.equal(
      sumOfMetric('heap{space="new"} 5\nheap{space="old"} 7\nheap_2 1', 'heap'),
      12,
    );
  });

  it('reads what has none', () => {
    assert.equal(sumOfMetric(text, 'heap_used_other'), 100);
  });

  it('refuses what is not there', () => {
    assert.throws(() => sumOfMetric(text, 'rss'), {
      message: 'The portal has no metric rss',
    });
  });
});

describe('growthPerMinute', () => {
  for (const [values, expected] of /** @type {const} */ ([
    [[100, 100, 100], 0],
    [[100, 102, 104, 106], 2],
    [[104, 102, 100], -2],
    [[100, 110, 100, 110, 100], 0],
  ])) {
    it(`of ${values.join(', ')} is ${expected}`, () => {
      const samples = values.map((value, minutes) => ({
        minutes,
        heapMb: value,
        rssMb: 0,
      }));
      assert.equal(growthPerMinute(samples, 'heapMb'), expected);
    });
  }
});
