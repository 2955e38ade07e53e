import path from 'node:path';
import { postgresCpuSeconds } from '../cpu.mjs';
import { percentile } from '../percentile.mjs';
import { startSide } from '../sides/startSide.mjs';
import { askAsDialogs } from '../askAsDialogs.mjs';
import { untilReadable } from '../untilReadable.mjs';

const MAX_CORES = 0.5;
const MAX_P99_MS = 200;
const WARM_UP_SECONDS = 10;

/**
 * @typedef {import('../table/types').Case & { people: number, users: number, measured: number }} Case
 */

/**
 * @param {number} people Who wait.
 * @param {number} users In the catalog.
 * @param {number} measured Seconds.
 * @param {Pick<Case, 'runs' | 'seconds'>} rest
 * @returns {Case}
 */
const of = (people, users, measured, rest) => ({
  label: `${people.toLocaleString('en-US')} dialogs, ${users.toLocaleString('en-US')} users`,
  people,
  users,
  measured,
  ...rest,
});

/**
 * What the provisioning status costs while many people wait: each dialog asks every ten seconds. Stock Backstage has none.
 *
 * @type {import('../table/types').Row<Case>}
 */
export const provisioningStatus = {
  id: 'provisioning-status',
  title: 'Provisioning status',
  sides: ['kubrix'],
  sizes: {
    small: [of(200, 1_000, 20, { runs: 2, seconds: { setUp: 35, run: 20 } })],
    full: [
      of(1_000, 10_000, 60, { runs: 5, seconds: { setUp: 150, run: 60 } }),
    ],
  },
  measures: [
    {
      id: 'wrong',
      title: 'errors, and answers that are wrong',
      unit: '',
      target: {
        text: '0',
        isMet: ({ kubrix }) => kubrix.p95 === 0,
        everywhere: true,
      },
    },
    { id: 'p50', title: 'p50 of the answers', unit: 'ms' },
    {
      id: 'p99',
      title: 'p99 of the answers',
      unit: 'ms',
      target: {
        text: `< ${MAX_P99_MS} ms`,
        isMet: ({ kubrix }) => kubrix.p95 < MAX_P99_MS,
      },
    },
    {
      id: 'cores',
      title: 'CPU of the backend',
      unit: 'cores',
      target: {
        text: `< ${MAX_CORES}`,
        isMet: ({ kubrix }) => kubrix.p95 < MAX_CORES,
      },
    },
    { id: 'postgresCores', title: 'CPU of Postgres', unit: 'cores' },
  ],
  open: async ({ people, users, measured }, services) => {
    const database = await services.createDatabase();
    const backend = await startSide('kubrix', {
      stateDir: services.stateDir,
      connection: database.connection,
      configuration: {
        // What has been processed is not looked at again while it is measured.
        catalog: { processingInterval: { hours: 10 } },
        events: { useEventBus: 'always' },
        benchmark: { users },
      },
    });
    await backend.whileRunning(
      untilReadable(database.knex, {
        kinds: ['user'],
        count: users,
        limitMs: 300_000 + users * 20,
      }),
    );
    // As Postgres does by itself a minute later.
    await database.knex.raw('analyze');
    const names = Array.from({ length: people }, (_, n) => `newcomer-${n}`);
    await addPending(database.knex, names);
    const tokens = await backend.ask({
      ask: 'tokens',
      userEntityRefs: names.map(name => `user:unprovisioned/${name}`),
    });
    const url = `${backend.url}/api/auth/kubrix/provisioning`;
    await askAsDialogs({ url, tokens, seconds: WARM_UP_SECONDS });

    const cpuSeconds = async () => ({
      backend: await backend.ask({ ask: 'cpu seconds' }),
      postgres:
        (await postgresCpuSeconds(path.join(services.stateDir, 'postgres'))) ??
        NaN,
    });
    return {
      run: async () => {
        const before = await cpuSeconds();
        const started = performance.now();
        const { latencies, answers } = await backend.whileRunning(
          askAsDialogs({ url, tokens, seconds: measured }),
        );
        const took = (performance.now() - started) / 1_000;
        const after = await cpuSeconds();
        return {
          wrong: latencies.length - (answers.pending ?? 0),
          p50: percentile(latencies, 50),
          p99: percentile(latencies, 99),
          cores: (after.backend - before.backend) / took,
          postgresCores: (after.postgres - before.postgres) / took,
        };
      },
      close: async () => {
        await backend.stop();
        await database.drop();
      },
    };
  },
};

/**
 * As after some time: another fetch is asked for every five minutes, of each at another moment. Nobody listens to that, so
 * Keycloak is no part of it.
 *
 * @param {import('knex').Knex} knex
 * @param {string[]} names
 */
async function addPending(knex, names) {
  await knex.batchInsert(
    'auth.kubrix_pending_users',
    names.map((name, index) => ({
      issuer: 'http://127.0.0.1/realms/kubrix',
      sub: `id-of-${name}`,
      name,
      email: `${name}@example.com`,
      username: name,
      fetch_requests: 6,
      fetch_requested: new Date(Date.now() - (index / names.length) * 300_000),
    })),
  );
}
