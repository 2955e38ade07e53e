// Measures what the provisioning status costs: 1,000 dialogs that ask every ten seconds, beside a catalog of 10,000
// users. Usage: node benchmarks/status/run.mjs [--people 1000] [--users 10000] [--seconds 60]
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import knexFactory from 'knex';
import { localDir } from '../../scripts/environment/environments.mjs';
import {
  onStop,
  runEntryPoint,
  stopAll,
} from '../../scripts/environment/lifecycle.mjs';
import {
  postgresConnection,
  startEmbeddedPostgres,
} from '../../scripts/environment/postgres.mjs';
import { postgresCpuSeconds } from '../cpu.mjs';
import { answerOf, ask, forkTypeScript } from '../forkTypeScript.mjs';
import { percentile } from '../percentile.mjs';
import { askAsDialogs } from './dialogs.mjs';

const MAX_CORES = 0.5;
const MAX_P99_MS = 200;
const FILL_LIMIT_MS = 20 * 60_000;
const WARM_UP_SECONDS = 10;

/** @type {import('../../scripts/environment/environments.mjs').Environment} */
const environment = {
  name: 'benchmark-status',
  stateDir: path.join(localDir, 'benchmark-status'),
  composeProject: 'kubrix-portal-benchmark-status',
  disposable: true,
  ports: { app: 13009, backend: 17009, keycloak: 18089, postgres: 15439 },
};
const backendUrl = `http://127.0.0.1:${environment.ports.backend}`;

runEntryPoint(async () => {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '1000' },
      users: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const people = Number(values.people);
  const users = Number(values.users);
  const seconds = Number(values.seconds);

  await startEmbeddedPostgres(environment);
  const knex = knexFactory({
    client: 'pg',
    connection: {
      ...postgresConnection(environment),
      database: 'postgres',
    },
  });
  onStop(() => knex.destroy());
  await knex.raw('create database kubrix');
  const portal = knexFactory({
    client: 'pg',
    connection: { ...postgresConnection(environment), database: 'kubrix' },
  });
  onStop(() => portal.destroy());

  const backend = await startBackend(users);
  await waitForUsers(portal, users);
  const tokens = await fillPendingUsers(portal, backend, people);

  const url = `${backendUrl}/api/auth/kubrix/provisioning`;
  await askAsDialogs({ url, tokens, seconds: WARM_UP_SECONDS });

  const before = await cpuSeconds(backend);
  const started = performance.now();
  const { latencies, answers } = await askAsDialogs({ url, tokens, seconds });
  const took = (performance.now() - started) / 1_000;
  const after = await cpuSeconds(backend);

  const p99 = percentile(latencies, 99);
  const cores = (after.backend - before.backend) / took;
  console.log(
    [
      '',
      `${people} dialogs for ${took.toFixed(0)} s, ${users} users in the catalog: ${latencies.length} answers`,
      `answers            ${JSON.stringify(answers)}`,
      `p50 / p99 / max    ${[percentile(latencies, 50), p99, latencies.at(-1)].map(ms => `${(ms ?? NaN).toFixed(1)} ms`).join(' / ')}`,
      `CPU of the backend ${(after.backend - before.backend).toFixed(1)} s, ${cores.toFixed(2)} of a core`,
      `CPU of Postgres    ${after.postgres === undefined || before.postgres === undefined ? 'unknown here' : `${(after.postgres - before.postgres).toFixed(1)} s, ${((after.postgres - before.postgres) / took).toFixed(2)} of a core`}`,
    ].join('\n'),
  );
  const expected = Object.keys(answers).every(answer => answer === 'pending');
  await stopAll();
  if (!expected || cores > MAX_CORES || p99 > MAX_P99_MS) {
    throw new Error(
      `Wanted the answer 'pending' only, at most ${MAX_CORES} of a core and a p99 of at most ${MAX_P99_MS} ms`,
    );
  }
});

/** @param {number} users */
async function startBackend(users) {
  const configuration = {
    app: { baseUrl: backendUrl },
    backend: {
      baseUrl: backendUrl,
      listen: { host: '127.0.0.1', port: environment.ports.backend },
      database: {
        client: 'pg',
        pluginDivisionMode: 'schema',
        connection: {
          ...postgresConnection(environment),
          database: 'kubrix',
        },
      },
    },
    auth: {
      environment: 'development',
      session: { secret: 'local only' },
      providers: { benchmark: { development: {} } },
    },
    // What has been processed is not looked at again while it is measured.
    catalog: { processingInterval: { hours: 10 } },
    events: { useEventBus: 'always' },
    benchmark: { users },
  };
  const configFile = path.join(environment.stateDir, 'app-config.json');
  await writeFile(configFile, JSON.stringify(configuration));
  const child = forkTypeScript(new URL('./backend.ts', import.meta.url), [
    '--config',
    configFile,
  ]);
  onStop(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });
  await answerOf(child);
  return child;
}

/**
 * @param {import('knex').Knex} portal
 * @param {number} users
 */
async function waitForUsers(portal, users) {
  const deadline = Date.now() + FILL_LIMIT_MS;
  for (let last = -1; Date.now() < deadline;) {
    const { rows } = await portal.raw(
      `select count(*) as done from catalog.final_entities where final_entity is not null and entity_ref like 'user:%'`,
    );
    const done = Number(rows[0].done);
    if (done >= users) {
      await portal.raw('analyze');
      return;
    }
    if (Math.floor((done * 10) / users) !== last) {
      last = Math.floor((done * 10) / users);
      console.log(`The catalog has ${done} of ${users} users`);
    }
    await delay(1_000);
  }
  throw new Error(
    `The catalog did not take in ${users} users within ${FILL_LIMIT_MS / 60_000} minutes, try fewer with --users`,
  );
}

/**
 * @param {import('knex').Knex} portal
 * @param {import('node:child_process').ChildProcess} backend
 * @param {number} people
 * @returns {Promise<string[]>} Their tokens.
 */
async function fillPendingUsers(portal, backend, people) {
  const names = Array.from({ length: people }, (_, n) => `newcomer-${n}`);
  await portal.batchInsert(
    'auth.kubrix_pending_users',
    names.map((name, index) => ({
      issuer: 'http://127.0.0.1/realms/kubrix',
      sub: `id-of-${name}`,
      name,
      email: `${name}@example.com`,
      username: name,
      // As after some time: another fetch is asked for every five minutes, of each at another moment.
      fetch_requests: 6,
      fetch_requested: new Date(Date.now() - (index / people) * 300_000),
    })),
  );
  return ask(backend, {
    ask: 'tokens',
    userEntityRefs: names.map(name => `user:unprovisioned/${name}`),
  });
}

/** @param {import('node:child_process').ChildProcess} backend */
async function cpuSeconds(backend) {
  const { user, system } = await ask(backend, { ask: 'cpu' });
  return {
    backend: (user + system) / 1e6,
    postgres: await postgresCpuSeconds(
      path.join(environment.stateDir, 'postgres'),
    ),
  };
}
