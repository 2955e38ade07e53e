import { setTimeout as delay } from 'node:timers/promises';

const LIMIT_MS = 20 * 60_000;
const LOOK_MS = 1_000;

/**
 * Waits until a portal's catalog has so many entities.
 *
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.token
 * @param {Record<string, string>} options.query Which ones, in the terms of the catalog's `by-query`.
 * @param {number} options.count
 */
export async function waitForEntities({ url, token, query, count }) {
  const parameters = new URLSearchParams({
    ...query,
    limit: '1',
    fields: 'kind',
  });
  const deadline = Date.now() + LIMIT_MS;
  let found = 0;
  while (Date.now() < deadline) {
    const response = await fetch(
      `${url}/api/catalog/entities/by-query?${parameters}`,
      { headers: { Authorization: `Bearer ${token}` } },
    );
    if (!response.ok) {
      throw new Error(
        `The catalog answered with HTTP ${response.status}: ${await response.text()}`,
      );
    }
    found = (await response.json()).totalItems;
    if (found >= count) {
      return;
    }
    await delay(LOOK_MS);
  }
  throw new Error(
    `The catalog had ${found} of ${count} entities with ${JSON.stringify(query)} after ${LIMIT_MS / 60_000} minutes, try fewer`,
  );
}
