import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findShortcomings, toText } from './summary.mjs';

/** @param {number[]} heap Megabytes, a minute apart. */
const memory = heap =>
  heap.map((heapMb, index) => ({ minutes: index + 1, heapMb, rssMb: 500 }));
/** @param {number} slowest */
const lists = slowest => [
  ...Array.from({ length: 90 }, () => 20),
  ...Array.from({ length: 10 }, () => slowest),
];

describe('findShortcomings', () => {
  const flat = memory([200, 200.5, 200]);
  const growing = memory([200, 203, 206]);

  for (const [
    name,
    times,
    failures,
    samples,
    expected,
  ] of /** @type {const} */ ([
    ['none where all is well', lists(299), {}, flat, []],
    [
      'failures',
      lists(20),
      { 'search: HTTP 500': 2, 'entity: HTTP 404': 1 },
      flat,
      ['3 requests failed'],
    ],
    [
      'a slow list',
      lists(301),
      {},
      flat,
      ['the p95 of catalog list was 301 ms, above 300 ms'],
    ],
    [
      'memory that grows',
      lists(20),
      {},
      growing,
      ['the heap grew by 3.0 MB a minute, by more than 1 MB'],
    ],
    [
      'that no list was opened',
      [],
      {},
      flat,
      ['the p95 of catalog list was NaN ms, above 300 ms'],
    ],
  ])) {
    it(`finds ${name}`, () => {
      assert.deepEqual(
        findShortcomings(
          { pages: 1, times: { 'catalog list': [...times] }, failures },
          samples,
        ),
        expected,
      );
    });
  }
});

describe('toText', () => {
  it('lays out times, failures, memory and cores', () => {
    assert.equal(
      toText(
        {
          pages: 2,
          times: { search: [30, 10], entity: [5] },
          failures: { 'search: HTTP 500': 1 },
        },
        memory([200, 201]),
        { portal: 0.5 },
      ),
      [
        '2 pages, 3 requests',
        '! 1 × search: HTTP 500',
        'ms                        count    p50    p95    p99    max',
        'search                        2     10     30     30     30',
        'entity                        1      5      5      5      5',
        'all requests                  3     10     30     30     30',
        'memory after 1.0 min: heap 200 MB, resident 500 MB',
        'memory after 2.0 min: heap 201 MB, resident 500 MB',
        'growth a minute: heap 1.00 MB, resident 0.00 MB',
        'cores used: portal 0.50',
      ].join('\n'),
    );
  });
});
