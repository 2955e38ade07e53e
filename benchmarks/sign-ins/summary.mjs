import { percentile } from '../percentile.mjs';

/** Of the wanted rate: the last sign-in ends a while after the last has begun. */
const LEAST_SHARE = 0.98;
const RANKS = [50, 95, 99, 100];
const STEPS = /** @type {const} */ ({
  total: 'sign-in',
  start: '  start',
  logIn: '  log in',
  callback: '  callback',
  refresh: '  refresh',
});

/** @typedef {import('./types').Measured} Measured */

/**
 * How many sign-ins ended well in each second, and whether that is the rate at which they began.
 *
 * @param {Measured} measured
 */
export function reachedRate({ rate, times, seconds }) {
  const reached = times.length / seconds;
  return { reached, isReached: reached >= LEAST_SHARE * rate };
}

/**
 * Says what is wrong with a measurement.
 *
 * @param {Measured} measured
 * @param {{ mustReachRate: boolean }} wanted
 * @returns {string[]}
 */
export function findShortcomings(measured, { mustReachRate }) {
  const failed = countFailures(measured);
  const { reached, isReached } = reachedRate(measured);
  return [
    ...(failed > 0
      ? [`${failed} of ${failed + measured.times.length} sign-ins failed`]
      : []),
    ...(mustReachRate && !isReached
      ? [
          `${measured.rate} sign-ins began each second, and ${reached.toFixed(1)} ended`,
        ]
      : []),
  ];
}

/**
 * Lays a measurement out as text.
 *
 * @param {Measured} measured
 * @param {Record<string, number>} cores What each process used.
 */
export function toText(measured, cores) {
  const { rate, times, failures } = measured;
  const { reached } = reachedRate(measured);
  return [
    `${rate} sign-ins/s: ${reached.toFixed(1)}/s ended, ${times.length} well, ${countFailures(measured)} with an error`,
    ...Object.entries(failures).map(
      ([message, count]) => `! ${count} × ${message}`,
    ),
    row('ms', ['p50', 'p95', 'p99', 'max']),
    ...Object.entries(STEPS).map(([step, label]) => {
      const ascending = times
        .map(each => each[/** @type {keyof typeof STEPS} */ (step)])
        .sort((a, b) => a - b);
      return row(
        label,
        RANKS.map(rank => percentile(ascending, rank).toFixed(0)),
      );
    }),
    `cores used: ${Object.entries(cores)
      .map(([name, used]) => `${name} ${used.toFixed(2)}`)
      .join(', ')}`,
  ].join('\n');
}

/** @param {Measured} measured */
function countFailures({ failures }) {
  return Object.values(failures).reduce((total, count) => total + count, 0);
}

/**
 * @param {string} label
 * @param {string[]} cells
 */
function row(label, cells) {
  return [label.padEnd(10), ...cells.map(cell => cell.padStart(7))].join('');
}
