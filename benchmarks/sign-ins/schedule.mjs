import { setTimeout as delay } from 'node:timers/promises';

/**
 * When jobs are due at a steady rate, in milliseconds from the first.
 *
 * @param {number} rate Of each second.
 * @param {number} seconds
 */
export function dueTimes(rate, seconds) {
  return Array.from(
    { length: Math.round(rate * seconds) },
    (_, index) => (index * 1_000) / rate,
  );
}

/**
 * Starts each job when it is due, however long the others take: who is slow is not asked less.
 *
 * @template T
 * @param {number[]} due In milliseconds from now, ascending.
 * @param {(index: number, dueAt: number) => Promise<T>} job Gets when it was due, by the clock of `performance.now`.
 * @returns {Promise<T[]>}
 */
export async function startOnSchedule(due, job) {
  const started = performance.now();
  const jobs = [];
  for (const [index, offset] of due.entries()) {
    const wait = started + offset - performance.now();
    if (wait > 0) {
      await delay(Math.ceil(wait));
    }
    jobs.push(job(index, started + offset));
  }
  return Promise.all(jobs);
}
