// Signs people in, in a process of its own, so that what it costs is told from what it measures.
import { dueTimes, startOnSchedule } from './schedule.mjs';
import { signIn } from './signIn.mjs';

/** @typedef {import('./types').Person} Person */

process.on(
  'message',
  async (
    /** @type {{ portalUrl: string, people: Person[], rate: number, seconds: number }} */ question,
  ) => {
    process.send?.({ answer: await measure(question) });
  },
);
process.on('disconnect', () => process.exit());

/**
 * @param {{ portalUrl: string, people: Person[], rate: number, seconds: number }} options
 * @returns {Promise<import('./types').Measured>}
 */
async function measure({ portalUrl, people, rate, seconds }) {
  const began = performance.now();
  /** @type {Record<string, number>} */
  const failures = {};
  const times = await startOnSchedule(
    dueTimes(rate, seconds),
    async (index, dueAt) => {
      try {
        const signedIn = await signIn(portalUrl, people[index % people.length]);
        return [{ ...signedIn.times, total: performance.now() - dueAt }];
      } catch (error) {
        const message = describe(error);
        failures[message] = (failures[message] ?? 0) + 1;
        return [];
      }
    },
  );
  return {
    rate,
    times: times.flat(),
    failures,
    seconds: (performance.now() - began) / 1_000,
  };
}

/** @param {unknown} error */
function describe(error) {
  if (!(error instanceof Error)) {
    return String(error);
  }
  // fetch says why in the cause only.
  return error.cause instanceof Error
    ? `${error.message}: ${error.cause.message}`
    : error.message;
}
