// Browses as many people do, in a process of its own, so that what it costs is told from what it measures.
import { setTimeout as delay } from 'node:timers/promises';
import { Browser } from '../sign-ins/Browser.mjs';
import { signIn } from '../sign-ins/signIn.mjs';
import { softwareCatalog } from './catalog.mjs';
import { createVisit, randomNumbers } from './pages.mjs';

const ARRIVAL_SECONDS = 30;
const LEAST_THINKING_SECONDS = 15;
const MOST_THINKING_SECONDS = 45;

/**
 * @typedef {import('../sign-ins/types').Person} Person
 * @typedef {import('./types').Browsed} Browsed
 *
 * @typedef {object} Question
 * @property {string} portalUrl
 * @property {Person[]} people
 * @property {number} entities How many are in the catalog.
 * @property {number} minutes
 */

process.on('message', async (/** @type {Question} */ question) => {
  process.send?.({ answer: await browseTogether(question) });
});
process.on('disconnect', () => process.exit());

/**
 * @param {Question} question
 * @returns {Promise<Browsed>}
 */
async function browseTogether({ portalUrl, people, entities, minutes }) {
  /** @type {Browsed} */
  const browsed = { pages: 0, times: {}, failures: {} };
  const catalog = softwareCatalog(entities);
  const until = performance.now() + minutes * 60_000;
  await Promise.all(
    people.map(async (person, index) => {
      const random = randomNumbers(index);
      await delay(random() * ARRIVAL_SECONDS * 1_000);
      const visit = await arrive({
        portalUrl,
        person,
        catalog,
        random,
        browsed,
      });
      for (
        let thinking = thinkingMs(random);
        visit && performance.now() + thinking < until;
        thinking = thinkingMs(random)
      ) {
        await delay(thinking);
        await visit.openPage();
        browsed.pages += 1;
      }
    }),
  );
  return browsed;
}

/** @param {() => number} random */
function thinkingMs(random) {
  return (
    (LEAST_THINKING_SECONDS +
      random() * (MOST_THINKING_SECONDS - LEAST_THINKING_SECONDS)) *
    1_000
  );
}

/**
 * Signs somebody in and opens the portal; gives nothing where that failed.
 *
 * @param {object} options
 * @param {string} options.portalUrl
 * @param {Person} options.person
 * @param {ReturnType<typeof softwareCatalog>} options.catalog
 * @param {() => number} options.random
 * @param {Browsed} options.browsed
 */
async function arrive({ portalUrl, person, catalog, random, browsed }) {
  try {
    const session = await signIn(portalUrl, person);
    const ask = createAsk(portalUrl, session.token, browsed);
    const visit = createVisit({ ...session, ask, catalog, random });
    await visit.arrive();
    browsed.pages += 1;
    return visit;
  } catch (error) {
    note(browsed, 'sign-in', error);
    return undefined;
  }
}

/**
 * Creates what asks the portal in somebody's name, and notes what comes of it.
 *
 * @param {string} portalUrl
 * @param {string} token
 * @param {Browsed} browsed
 * @returns {import('./pages.mjs').Ask}
 */
function createAsk(portalUrl, token, browsed) {
  const browser = new Browser();
  const headers = { Authorization: `Bearer ${token}` };
  return async (name, path, body) => {
    const asked = performance.now();
    try {
      const { status, text } = await (body === undefined
        ? browser.get(`${portalUrl}${path}`, headers)
        : browser.postJson(`${portalUrl}${path}`, body, headers));
      (browsed.times[name] ??= []).push(performance.now() - asked);
      if (status >= 400) {
        throw new Error(`HTTP ${status}`);
      }
      return text;
    } catch (error) {
      note(browsed, name, error);
      return undefined;
    }
  };
}

/**
 * @param {Browsed} browsed
 * @param {string} what
 * @param {unknown} error
 */
function note({ failures }, what, error) {
  const failure = `${what}: ${error instanceof Error ? error.message : error}`;
  failures[failure] = (failures[failure] ?? 0) + 1;
}
