import { percentile } from '../percentile.mjs';
import { growthPerMinute } from './memory.mjs';
import { CATALOG_LIST } from './pages.mjs';

const MAX_LIST_P95_MS = 300;
const MAX_HEAP_GROWTH_MB = 1;
const RANKS = [50, 95, 99, 100];

/**
 * @typedef {import('./types').Browsed} Browsed
 * @typedef {import('./types').MemorySample} MemorySample
 */

/**
 * Says what is wrong with a measurement.
 *
 * @param {Browsed} browsed
 * @param {MemorySample[]} memory
 * @returns {string[]}
 */
export function findShortcomings({ times, failures }, memory) {
  const failed = Object.values(failures).reduce((sum, each) => sum + each, 0);
  const p95 = percentile(ascending(times[CATALOG_LIST] ?? []), 95);
  const growth = growthPerMinute(memory, 'heapMb');
  return [
    ...(failed > 0 ? [`${failed} requests failed`] : []),
    ...(p95 <= MAX_LIST_P95_MS
      ? []
      : [
          `the p95 of ${CATALOG_LIST} was ${p95.toFixed(0)} ms, above ${MAX_LIST_P95_MS} ms`,
        ]),
    ...(growth <= MAX_HEAP_GROWTH_MB
      ? []
      : [
          `the heap grew by ${growth.toFixed(1)} MB a minute, by more than ${MAX_HEAP_GROWTH_MB} MB`,
        ]),
  ];
}

/**
 * Lays a measurement out as text.
 *
 * @param {Browsed} browsed
 * @param {MemorySample[]} memory
 * @param {Record<string, number>} cores What each process used.
 */
export function toText({ pages, times, failures }, memory, cores) {
  const requests = Object.values(times).flat();
  const row = (/** @type {string} */ label, /** @type {string[]} */ cells) =>
    [label.padEnd(24), ...cells.map(cell => cell.padStart(7))].join('');
  return [
    `${pages} pages, ${requests.length} requests`,
    ...Object.entries(failures).map(
      ([failure, count]) => `! ${count} × ${failure}`,
    ),
    row('ms', ['count', 'p50', 'p95', 'p99', 'max']),
    ...Object.entries({ ...times, 'all requests': requests }).map(
      ([name, some]) =>
        row(name, [
          String(some.length),
          ...RANKS.map(rank => percentile(ascending(some), rank).toFixed(0)),
        ]),
    ),
    ...memory.map(
      ({ minutes, heapMb, rssMb }) =>
        `memory after ${minutes.toFixed(1)} min: heap ${heapMb.toFixed(0)} MB, resident ${rssMb.toFixed(0)} MB`,
    ),
    `growth a minute: heap ${growthPerMinute(memory, 'heapMb').toFixed(2)} MB, resident ${growthPerMinute(memory, 'rssMb').toFixed(2)} MB`,
    `cores used: ${Object.entries(cores)
      .map(([name, used]) => `${name} ${used.toFixed(2)}`)
      .join(', ')}`,
  ].join('\n');
}

/** @param {number[]} values */
function ascending(values) {
  return values.toSorted((a, b) => a - b);
}
