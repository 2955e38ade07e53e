import { step } from '../../scripts/environment/progress.mjs';
import { findFreePort } from '../../scripts/environment/ports.mjs';
import { startSide } from '../sides/startSide.mjs';
import { RESOLVERS } from '../sides/syncing.mjs';
import { startStub } from '../sign-ins/realms.mjs';
import { signIn } from '../sign-ins/signIn.mjs';
import { summarizeSamples } from '../table/summary.mjs';
import { untilReadable } from '../untilReadable.mjs';

const WARM_UP = 200;
const LOOK_UPS = 500;
const SIGN_INS = 100;
const SIGN_INS_WARM_UP = 20;
const MAX_GROWTH = 2;
const MAX_MORE_MS = 20;
const SIDES = /** @type {const} */ (['kubrix', 'stock']);
const ENDS = /** @type {const} */ (['few', 'many']);

const configuration = {
  catalog: {
    // No look-up meets anything else: what has been processed is not looked at again.
    processingInterval: { hours: 10 },
    // The users are not those of the backends that find them.
    orphanProviderStrategy: 'keep',
  },
};

/**
 * @typedef {import('../table/types').Case & { few: number, many: number }} Case
 */

/**
 * @param {number} few
 * @param {number} many
 * @param {Pick<Case, 'runs' | 'seconds'>} rest
 * @returns {Case}
 */
const between = (few, many, rest) => ({
  label: `${few.toLocaleString('en-US')} → ${many.toLocaleString('en-US')} users`,
  few,
  many,
  ...rest,
});

/**
 * What a sign-in takes of somebody whom the catalog knows: who they are, as `resolveIdentity` asks the catalog for it with its
 * two look-ups, beside the stock email resolver with its one; and all that the backend does, with an identity provider that
 * asks nobody for a password. Both sides ask the same databases.
 *
 * @type {import('../table/types').Row<Case>}
 */
export const signInRow = {
  id: 'sign-in',
  title: 'Sign-in',
  sides: [...SIDES],
  sizes: {
    small: [between(500, 2_000, { runs: 2, seconds: { setUp: 45, run: 15 } })],
    full: [
      between(1_000, 100_000, { runs: 5, seconds: { setUp: 1_200, run: 15 } }),
    ],
  },
  measures: [
    {
      id: 'few',
      title: 'catalog look-up',
      unit: 'ms',
      size: label => `${label.split(' → ')[0]} users`,
    },
    {
      id: 'many',
      title: 'catalog look-up',
      unit: 'ms',
      size: label => label.split(' → ')[1],
    },
    {
      id: 'growth',
      title: 'catalog look-up, growth of the median',
      unit: '×',
      target: {
        text: `flat within ${MAX_GROWTH}×`,
        isMet: ({ kubrix }) => kubrix.median <= MAX_GROWTH,
      },
    },
    {
      id: 'work',
      title: 'all of the backend',
      unit: 'ms',
      size: label => label.split(' → ')[1],
      target: {
        text: `p95 < stock + ${MAX_MORE_MS} ms`,
        isMet: ({ kubrix, stock }) =>
          stock && kubrix.p95 < stock.p95 + MAX_MORE_MS,
      },
    },
  ],
  open: async (each, services) => {
    const [few, many] = await step(
      `Catalog: ${each.few} users, and ${each.many}`,
      () => Promise.all(ENDS.map(end => fill(each[end], services))),
    );
    const databases = { few, many };
    const identityProvider = await startStub(await findFreePort());
    const backends = Object.fromEntries(
      await Promise.all(
        SIDES.flatMap(side =>
          ENDS.map(async end => [
            `${side} ${end}`,
            await startSide(side, {
              stateDir: services.stateDir,
              connection: databases[end].connection,
              configuration,
              providers: {
                oidc: {
                  development: {
                    clientId: 'backstage',
                    clientSecret: identityProvider.clientSecret,
                    metadataUrl: identityProvider.issuer,
                    signIn: { resolvers: [{ resolver: RESOLVERS[side] }] },
                  },
                },
              },
            }),
          ]),
        ),
      ),
    );
    return {
      run: async side => {
        /** @param {'few' | 'many'} end */
        const lookUp = async end =>
          summarizeSamples(
            await backends[`${side} ${end}`].ask({
              ask: 'look-ups',
              users: each[end],
              warmUp: WARM_UP,
              count: LOOK_UPS,
            }),
          );
        const inFew = await lookUp('few');
        const inMany = await lookUp('many');
        return {
          few: inFew,
          many: inMany,
          growth: inMany.median / inFew.median,
          work: summarizeSamples(
            await timeSignIns(backends[`${side} many`].url, each.many),
          ),
        };
      },
      close: async () => {
        for (const backend of Object.values(backends)) {
          await backend.stop();
        }
        identityProvider.stop();
        await few.drop();
        await many.drop();
      },
    };
  },
};

/**
 * Milliseconds that the backend works for each of some sign-ins, one after the other, of users spread over all.
 *
 * @param {string} url
 * @param {number} users
 */
async function timeSignIns(url, users) {
  /** @type {number[]} */
  const all = [];
  while (all.length < SIGN_INS_WARM_UP + SIGN_INS) {
    const { times } = await signIn(url, {
      username: `user-${(all.length * 7919) % users}`,
      password: '',
      known: true,
    });
    all.push(times.start + times.callback + times.refresh);
  }
  return all.slice(SIGN_INS_WARM_UP);
}

/**
 * Has a catalog take users in; both sides' would be the same.
 *
 * @param {number} users
 * @param {import('../services.mjs').Services} services
 */
async function fill(users, { createDatabase, stateDir }) {
  const database = await createDatabase();
  const backend = await startSide('stock', {
    stateDir,
    connection: database.connection,
    configuration: { ...configuration, benchmark: { users } },
  });
  await backend.whileRunning(
    untilReadable(database.knex, {
      kinds: ['user'],
      count: users,
      // For a slow catalog.
      limitMs: 300_000 + users * 20,
    }),
  );
  await backend.stop();
  // As Postgres does by itself a minute later.
  await database.knex.raw('analyze');
  return database;
}
