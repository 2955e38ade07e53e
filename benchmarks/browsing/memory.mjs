import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { residentMb } from '../../scripts/image/processState.mjs';

/** Longer than it takes, and until the system has the pages back. */
const COLLECTION_MS = 2_000;

/** @typedef {import('./types').MemorySample} MemorySample */

/**
 * Collects a portal's garbage, and reads what memory is left.
 *
 * @param {{ pid?: number, url: string }} portal One with collectGarbage.cjs.
 * @returns {Promise<{ heapMb: number, rssMb: number }>} Resident memory is not a number where there is no /proc.
 */
export async function readMemory({ pid, url }) {
  process.kill(Number(pid), 'SIGUSR2');
  await delay(COLLECTION_MS);
  const [metrics, status] = await Promise.all([
    fetch(`${url}/metrics`).then(response => response.text()),
    readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''),
  ]);
  return {
    heapMb: sumOfMetric(metrics, 'v8js_memory_heap_used') / 1e6,
    rssMb: residentMb(status),
  };
}

/**
 * The sum of all series of a metric in Prometheus text.
 *
 * @param {string} text
 * @param {string} name
 * @throws when there is no such metric.
 */
export function sumOfMetric(text, name) {
  const values = text
    .split('\n')
    .filter(line => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .map(line => Number(line.split(' ').at(-1)));
  if (values.length === 0) {
    throw new Error(`The portal has no metric ${name}`);
  }
  return values.reduce((total, value) => total + value, 0);
}

/**
 * How much a value grows each minute: the slope of the straight line that fits best.
 *
 * @param {MemorySample[]} samples Two at least.
 * @param {'heapMb' | 'rssMb'} value
 */
export function growthPerMinute(samples, value) {
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((total, each) => total + each, 0) / values.length;
  const meanMinutes = mean(samples.map(({ minutes }) => minutes));
  const meanValue = mean(samples.map(sample => sample[value]));
  const covariance = mean(
    samples.map(
      sample => (sample.minutes - meanMinutes) * (sample[value] - meanValue),
    ),
  );
  return (
    covariance /
    mean(samples.map(({ minutes }) => (minutes - meanMinutes) ** 2))
  );
}
