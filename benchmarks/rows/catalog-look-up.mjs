import { step } from '../../scripts/environment/progress.mjs';
import { startSide } from '../sides/startSide.mjs';
import { summarizeSamples } from '../table/summary.mjs';
import { untilReadable } from '../untilReadable.mjs';

const WARM_UP = 200;
const LOOK_UPS = 500;
const MAX_GROWTH = 2;
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
 * Who somebody is, as a sign-in asks the catalog for it: `resolveIdentity` with its two look-ups, beside the stock email
 * resolver with its one. Both ask the same databases, from an auth backend that signs nobody in.
 *
 * @type {import('../table/types').Row<Case>}
 */
export const catalogLookUp = {
  id: 'catalog-look-up',
  title: 'Catalog look-up of a sign-in',
  sides: [...SIDES],
  sizes: {
    small: [
      between(1_000, 5_000, { runs: 2, seconds: { setUp: 90, run: 10 } }),
    ],
    full: [
      between(1_000, 100_000, { runs: 5, seconds: { setUp: 1_200, run: 10 } }),
    ],
  },
  measures: [
    {
      id: 'few',
      title: '',
      unit: 'ms',
      size: label => `${label.split(' → ')[0]} users`,
    },
    {
      id: 'many',
      title: '',
      unit: 'ms',
      size: label => label.split(' → ')[1],
    },
    {
      id: 'growth',
      title: 'growth of the median',
      unit: '×',
      target: {
        text: `flat within ${MAX_GROWTH}×`,
        isMet: ({ kubrix }) => kubrix.median <= MAX_GROWTH,
      },
    },
  ],
  open: async (each, services) => {
    const [few, many] = await step(
      `Catalog: ${each.few} users, and ${each.many}`,
      () => Promise.all(ENDS.map(end => fill(each[end], services))),
    );
    const databases = { few, many };
    const backends = Object.fromEntries(
      await Promise.all(
        SIDES.flatMap(side =>
          ENDS.map(async end => [
            `${side} ${end}`,
            await startSide(side, {
              stateDir: services.stateDir,
              connection: databases[end].connection,
              configuration,
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
        };
      },
      close: async () => {
        for (const backend of Object.values(backends)) {
          await backend.stop();
        }
        await few.drop();
        await many.drop();
      },
    };
  },
};

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
