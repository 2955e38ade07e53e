import { readFile } from 'node:fs/promises';
import { REALM, realmFile } from '../../scripts/environment/keycloak.mjs';
import { countCatalogWrites, makeTasksDue } from '../catalogWrites.mjs';
import { startCountingProxy } from '../realm/countingProxy.mjs';
import {
  countDifferences,
  groupTrees,
  organisationOf,
  people,
} from '../realm/organisation.mjs';
import { readOrganisation } from '../realm/readOrganisation.mjs';
import { renameUsers } from '../realm/renameUsers.mjs';
import { startSyncing, watchSync } from '../sides/syncing.mjs';
import { untilReadable } from '../untilReadable.mjs';

const MIB = 1024 * 1024;
const CHANGED_SHARE = 0.01;
const MAX_AFTER_READ_S = 30;
const MAX_WRITES = 3;

/** @type {import('../table/types').Target} */
const HALF_OF_STOCK = {
  text: 'at most half of stock',
  isMet: ({ kubrix, stock }) => stock && kubrix.median <= stock.median / 2,
};

/**
 * @typedef {import('../table/types').Case & import('../realm/types').RealmSize} Case
 */

/**
 * @param {number} users
 * @param {number} groups
 * @param {Pick<Case, 'runs' | 'seconds'>} rest
 * @returns {Case}
 */
const of = (users, groups, rest) => ({
  label: `${users.toLocaleString('en-US')} users, ${groups.toLocaleString('en-US')} groups`,
  users,
  groups,
  ...rest,
});

/**
 * The first full sync of a realm into an empty catalog: this portal's, and that of the community module as documented.
 *
 * @type {import('../table/types').Row<Case>}
 */
export const fullSync = {
  id: 'full-sync',
  title: 'Full sync',
  sides: ['kubrix', 'stock'],
  sizes: {
    small: [of(500, 50, { runs: 2, seconds: { setUp: 90, run: 15 } })],
    full: [
      of(10_000, 1_000, { runs: 5, seconds: { setUp: 180, run: 180 } }),
      of(100_000, 10_000, { runs: 1, seconds: { setUp: 1_500, run: 1_200 } }),
    ],
  },
  measures: [
    {
      id: 'wrong',
      title: 'users and groups missing or with wrong memberships',
      unit: '',
      target: {
        text: '0',
        isMet: ({ kubrix }) => kubrix.p95 === 0,
        everywhere: true,
      },
    },
    { id: 'read', title: 'read', unit: 's' },
    { id: 'commit', title: 'commit', unit: 's' },
    {
      id: 'readAndCommit',
      title: 'read + commit',
      unit: 's',
      target: HALF_OF_STOCK,
    },
    {
      id: 'readAndWork',
      title: 'read + commit, without its waits for the catalog',
      unit: 's',
      target: HALF_OF_STOCK,
    },
    { id: 'readable', title: 'until the last can be read', unit: 's' },
    {
      id: 'rate',
      title: 'entities a second until then',
      unit: '',
      target: {
        text: 'at least 90 % of stock',
        isMet: ({ kubrix, stock }) =>
          stock && kubrix.median >= stock.median * 0.9,
      },
    },
    {
      id: 'requests',
      title: 'requests to Keycloak',
      unit: '',
      target: HALF_OF_STOCK,
    },
    {
      id: 'memory',
      title: 'peak memory of the backend',
      unit: 'MiB',
      target: {
        text: '< 1,024 MiB',
        isMet: ({ kubrix }) => kubrix.p95 < 1_024,
      },
    },
    { id: 'nextRead', title: 'next sync, 1 % changed: read', unit: 's' },
    {
      id: 'nextAfterRead',
      title: 'next sync, 1 % changed: until that can be read',
      unit: 's',
      target: {
        text: `< ${MAX_AFTER_READ_S} s`,
        isMet: ({ kubrix }) => kubrix.p95 < MAX_AFTER_READ_S,
      },
    },
    {
      id: 'nextWrites',
      title: 'next sync, 1 % changed: rows written for each',
      unit: '',
      target: {
        text: `at most ${MAX_WRITES}`,
        isMet: ({ kubrix }) => kubrix.p95 <= MAX_WRITES,
      },
    },
  ],
  open: async (each, services) => {
    const keycloak = await services.startRealm(each);
    const proxy = await startCountingProxy(keycloak.url);
    const expected = await expectedOf(each);
    return {
      run: async side => {
        const database = await services.createDatabase();
        const parts = {
          side,
          stateDir: services.stateDir,
          keycloakUrl: keycloak.url,
          proxy,
          database,
          connection: database.connection,
        };
        try {
          return {
            ...(await firstSync(parts, expected)),
            ...(await nextSync(parts, Math.ceil(each.users * CHANGED_SHARE))),
          };
        } finally {
          await database.drop();
        }
      },
      close: async () => {
        await proxy.stop();
        await keycloak.stop();
      },
    };
  },
};

/**
 * @typedef {object} Parts What a sync needs.
 * @property {import('../table/types').Side} side
 * @property {string} stateDir
 * @property {string} keycloakUrl
 * @property {Awaited<ReturnType<typeof startCountingProxy>>} proxy
 * @property {import('../services.mjs').Database} database
 * @property {object} connection Of the database.
 */

/**
 * @param {Parts} parts
 * @param {import('../realm/types').Organisation} expected
 */
async function firstSync(parts, expected) {
  const { side, database, proxy } = parts;
  const requestsBefore = proxy.count();
  const sync = watchSync();
  const backend = await startSyncing(side, {
    ...parts,
    adminUrl: proxy.url,
    sync,
  });
  try {
    const begun = await backend.whileRunning(sync.begun);
    await backend.whileRunning(
      untilReadable(database.knex, {
        kinds: ['user', 'group'],
        count: expected.size,
        limitMs: 300_000 + expected.size * 60,
      }),
    );
    const readable = performance.now();
    const [read, committed] = await backend.whileRunning(
      Promise.all([sync.read, sync.committed]),
    );
    const requests = proxy.count() - requestsBefore;
    const memory = Number(await backend.ask({ ask: 'peak memory' }));
    const seconds = (readable - begun) / 1_000;
    return {
      wrong: countDifferences(expected, await readOrganisation(database.knex)),
      read: (read - begun) / 1_000,
      commit: (committed - read) / 1_000,
      readAndCommit: (committed - begun) / 1_000,
      readAndWork: (committed - begun) / 1_000 - sync.waited(),
      readable: seconds,
      rate: expected.size / seconds,
      requests,
      memory: memory / MIB,
    };
  } finally {
    await backend.stop();
  }
}

/**
 * @param {Parts} parts
 * @param {number} count How many users have another name.
 */
async function nextSync(parts, count) {
  const { side, database, keycloakUrl, proxy } = parts;
  const lastName = `Renamed ${Date.now()}`;
  const names = await renameUsers(`${keycloakUrl}/admin/realms/${REALM}`, {
    count,
    lastName,
  });
  await makeTasksDue(database.knex);
  const writesBefore = await countCatalogWrites(database.knex);
  const sync = watchSync();
  const backend = await startSyncing(side, {
    ...parts,
    adminUrl: proxy.url,
    sync,
    // What is written is written by the sync: what has been processed is not looked at again.
    catalog: { processingInterval: { hours: 10 } },
  });
  try {
    const [begun, read] = await backend.whileRunning(
      Promise.all([sync.begun, sync.read]),
    );
    await backend.whileRunning(
      untilReadable(database.knex, {
        refs: names.map(name => `user:default/${name}`),
        containing: lastName,
        count,
        limitMs: 300_000 + count * 60,
      }),
    );
    const readable = performance.now();
    await backend.whileRunning(sync.committed);
    await backend.stop();
    const writes = (await countCatalogWrites(database.knex)) - writesBefore;
    return {
      nextRead: (read - begun) / 1_000,
      nextAfterRead: (readable - read) / 1_000,
      nextWrites: writes / count,
    };
  } finally {
    await backend.stop();
  }
}

/**
 * All that is in the realm, the demo organisation as well.
 *
 * @param {import('../realm/types').RealmSize} size
 */
async function expectedOf(size) {
  const demo = JSON.parse(await readFile(realmFile, 'utf8'));
  return organisationOf(
    [
      ...groupTrees(size),
      ...demo.groups.map((/** @type {{ name: string }} */ { name }) => ({
        name,
        subGroups: [],
      })),
    ],
    [
      ...people(size),
      ...demo.users.filter(
        (/** @type {{ serviceAccountClientId?: string }} */ user) =>
          user.serviceAccountClientId === undefined,
      ),
    ],
  );
}
