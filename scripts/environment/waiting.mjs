import { setTimeout as delay } from 'node:timers/promises';

const POLL_INTERVAL_MS = 500;
const REQUEST_LIMIT_MS = 30_000;

/**
 * Waits until a URL answers with a success status.
 *
 * @param {string} url
 * @param {object} options
 * @param {string} options.name What is waited for, for messages.
 * @param {number} options.limitMs
 * @param {Promise<import('./processes.mjs').Outcome>} [options.exited] Ends the wait when the process behind the URL is gone.
 */
export async function waitForHttp(url, { name, limitMs, exited }) {
  /** @type {string | undefined} */
  let ended;
  exited?.then(outcome => {
    ended = outcome.description;
  });
  const deadline = Date.now() + limitMs;
  let last = 'no answer';
  while (Date.now() < deadline) {
    if (ended !== undefined) {
      throw new Error(ended);
    }
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
      });
      await response.body?.cancel();
      if (response.ok) {
        return;
      }
      last = `status ${response.status}`;
    } catch {
      last = 'no answer';
    }
    await delay(POLL_INTERVAL_MS);
  }
  throw new Error(
    `${name} was not ready within ${limitMs / 1000} s: ${url} gave ${last}`,
  );
}
