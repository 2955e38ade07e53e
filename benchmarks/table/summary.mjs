import { percentile } from '../percentile.mjs';

/**
 * @typedef {import('./types').Measured} Measured
 * @typedef {import('./types').Summary} Summary
 */

/**
 * Sums up what was measured many times within a run.
 *
 * @param {number[]} values
 */
export function summarizeSamples(values) {
  const { median, p95 } = spreadOf(values);
  return { median, p95, samples: values.length };
}

/**
 * Sums up the runs of one side; where each has many values, by the median of what they came to.
 *
 * @param {Measured[]} runs
 * @returns {Summary | undefined} Undefined where nothing was measured.
 */
export function summarizeRuns(runs) {
  if (runs.length === 0) {
    return undefined;
  }
  const many = runs.filter(run => typeof run !== 'number');
  if (many.length === 0) {
    return {
      ...spreadOf(/** @type {number[]} */ (runs)),
      runs: runs.length,
    };
  }
  return {
    median: spreadOf(many.map(({ median }) => median)).median,
    p95: spreadOf(many.map(({ p95 }) => p95)).median,
    runs: runs.length,
    samples: Math.min(...many.map(({ samples }) => samples)),
  };
}

/** @param {number[]} values */
function spreadOf(values) {
  const ascending = [...values].sort((a, b) => a - b);
  return { median: percentile(ascending, 50), p95: percentile(ascending, 95) };
}
