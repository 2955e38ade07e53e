import { readFile } from 'node:fs/promises';
import { REALM, realmFile } from '../../scripts/environment/keycloak.mjs';
import { startCountingProxy } from '../realm/countingProxy.mjs';
import {
  countDifferences,
  groupTrees,
  organisationOf,
  people,
} from '../realm/organisation.mjs';
import { readOrganisation } from '../realm/readOrganisation.mjs';
import { startSide } from '../sides/startSide.mjs';
import { untilReadable } from '../untilReadable.mjs';

const CLIENT = { clientId: 'backstage', clientSecret: 'kubrix-local-only' };
/** Both sides' module says so. */
const BEGUN = 'Reading Keycloak users and groups';
const READ = /Read \d+ Keycloak users and \d+ Keycloak groups in/;
const COMMITTED = /Committed \d+ Keycloak users and \d+ Keycloak groups in/;
const MIB = 1024 * 1024;

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
      target: {
        text: 'at most half of stock',
        isMet: ({ kubrix, stock }) =>
          stock && kubrix.median <= stock.median / 2,
      },
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
      target: {
        text: 'at most half of stock',
        isMet: ({ kubrix, stock }) =>
          stock && kubrix.median <= stock.median / 2,
      },
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
  ],
  open: async (each, services) => {
    const keycloak = await services.startRealm(each);
    const proxy = await startCountingProxy(keycloak.url);
    const expected = await expectedOf(each);
    return {
      run: side =>
        sync(side, { services, keycloakUrl: keycloak.url, proxy, expected }),
      close: async () => {
        await proxy.stop();
        await keycloak.stop();
      },
    };
  },
};

/**
 * @param {import('../table/types').Side} side
 * @param {object} options
 * @param {import('../services.mjs').Services} options.services
 * @param {string} options.keycloakUrl
 * @param {Awaited<ReturnType<typeof startCountingProxy>>} options.proxy
 * @param {import('../realm/types').Organisation} options.expected
 */
async function sync(side, { services, keycloakUrl, proxy, expected }) {
  const database = await services.createDatabase();
  const requestsBefore = proxy.count();
  const log = watchLog();
  const backend = await startSide(side, {
    stateDir: services.stateDir,
    connection: database.connection,
    providers: {
      oidc: {
        development: {
          ...CLIENT,
          metadataUrl: `${keycloakUrl}/realms/${REALM}`,
          signIn: {
            resolvers: [{ resolver: 'emailMatchingUserEntityProfileEmail' }],
          },
        },
      },
    },
    configuration: {
      catalog: {
        providers: {
          keycloakOrg: {
            default: {
              ...CLIENT,
              baseUrl: proxy.url,
              realm: REALM,
              loginRealm: REALM,
              // Once.
              schedule: { frequency: { hours: 10 }, timeout: { hours: 2 } },
            },
          },
        },
      },
    },
    onLog: log.add,
  });
  try {
    const begun = await backend.whileRunning(log.begun);
    await backend.whileRunning(
      untilReadable(database.knex, {
        kinds: ['user', 'group'],
        count: expected.size,
        limitMs: 300_000 + expected.size * 60,
      }),
    );
    const readable = performance.now();
    const [read, committed] = await backend.whileRunning(
      Promise.all([log.read, log.committed]),
    );
    const requests = proxy.count() - requestsBefore;
    const memory = Number(await backend.ask({ ask: 'peak memory' }));
    const seconds = (readable - begun) / 1_000;
    return {
      wrong: countDifferences(expected, await readOrganisation(database.knex)),
      read: (read - begun) / 1_000,
      commit: (committed - read) / 1_000,
      readAndCommit: (committed - begun) / 1_000,
      readable: seconds,
      rate: expected.size / seconds,
      requests,
      memory: memory / MIB,
    };
  } finally {
    await backend.stop();
    await database.drop();
  }
}

/** Tells when a sync began, had read Keycloak and had handed everything over, as the log says. */
function watchLog() {
  const begun = Promise.withResolvers();
  const read = Promise.withResolvers();
  const committed = Promise.withResolvers();
  return {
    begun: begun.promise,
    read: read.promise,
    committed: committed.promise,
    /** @param {string} line */
    add: line => {
      const now = performance.now();
      if (line.includes(BEGUN)) {
        begun.resolve(now);
      } else if (READ.test(line)) {
        read.resolve(now);
      } else if (COMMITTED.test(line)) {
        committed.resolve(now);
      }
    },
  };
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
