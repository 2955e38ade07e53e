import { setTimeout as delay } from 'node:timers/promises';

const ASK_EVERY_MS = 10_000;

/**
 * Asks for the provisioning status as the dialogs of many people do: each at once and then every ten seconds, all
 * spread evenly.
 *
 * @param {object} options
 * @param {string} options.url
 * @param {string[]} options.tokens One of each person.
 * @param {number} options.seconds
 * @returns {Promise<{ latencies: number[], answers: Record<string, number> }>} Milliseconds in ascending order, and how
 * often each answer came.
 */
export async function askAsDialogs({ url, tokens, seconds }) {
  /** @type {number[]} */
  const latencies = [];
  /** @type {Record<string, number>} */
  const answers = {};
  const start = performance.now();

  /** @param {string} token */
  const ask = async token => {
    const asked = performance.now();
    const answer = await fetch(url, {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(30_000),
    }).then(
      async response => {
        const body = await response.json();
        return response.ok ? body.status : `HTTP ${response.status}`;
      },
      error => `${error}`,
    );
    latencies.push(performance.now() - asked);
    answers[answer] = (answers[answer] ?? 0) + 1;
  };

  await Promise.all(
    tokens.map(async (token, index) => {
      const questions = Math.floor((seconds * 1_000) / ASK_EVERY_MS);
      const phase = (index / tokens.length) * ASK_EVERY_MS;
      for (let n = 0; n < questions; n++) {
        const due = start + phase + n * ASK_EVERY_MS;
        await delay(Math.max(0, due - performance.now()));
        await ask(token);
      }
    }),
  );
  return { latencies: latencies.sort((a, b) => a - b), answers };
}
