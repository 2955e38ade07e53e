// Measures what a full sync costs newcomers, and what pacing it costs the sync: a real catalog on real Postgres takes in a
// realm, unpaced and paced, while somebody new comes every other second.
// Usage: node benchmarks/sync/run.mjs [--users 3000] [--modes unpaced,paced] [--pace '{"chunk":50}']
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
import { forkTypeScript } from '../forkTypeScript.mjs';

const ARRIVAL_MS = 2_000;
const LOOK_MS = 50;
const LIMIT_MS = 30 * 60_000;

/** @type {import('../../scripts/environment/environments.mjs').Environment} */
const environment = {
  name: 'benchmark-sync',
  stateDir: path.join(localDir, 'benchmark-sync'),
  composeProject: 'kubrix-portal-benchmark-sync',
  disposable: true,
  ports: { app: 13010, backend: 17010, keycloak: 18090, postgres: 15440 },
};

runEntryPoint(async () => {
  const { values } = parseArgs({
    options: {
      users: { type: 'string', default: '3000' },
      modes: { type: 'string', default: 'unpaced,paced' },
      pace: { type: 'string', default: '{}' },
    },
  });
  const users = Number(values.users);
  const pace = JSON.parse(values.pace);
  await startEmbeddedPostgres(environment);
  const admin = knexFactory({
    client: 'pg',
    connection: { ...postgresConnection(environment), database: 'postgres' },
  });
  onStop(() => admin.destroy());

  for (const [index, mode] of values.modes.split(',').entries()) {
    const database = `kubrix_${index}`;
    await admin.raw('create database ??', [database]);
    const { seconds, waits } = await measure({ mode, users, pace, database });
    waits.sort((a, b) => a - b);
    const at = (/** @type {number} */ share) =>
      `${((waits[Math.ceil(waits.length * share) - 1] ?? NaN) / 1000).toFixed(1)} s`;
    console.log(
      `${mode.padEnd(8)} ${users} users in ${seconds.toFixed(0)} s; ${waits.length} newcomers waited p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`,
    );
  }
  await stopAll();
});

/** @param {{ mode: string, users: number, pace: object, database: string }} options */
async function measure({ mode, users, pace, database }) {
  const connection = { ...postgresConnection(environment), database };
  const knex = knexFactory({ client: 'pg', connection });
  const backend = await startBackend(users, connection);
  try {
    const started = performance.now();
    const handedOver = backend.ask({
      ask: 'sync',
      pace,
      unpaced: mode === 'unpaced',
    });
    const waits = [];
    const waiting = [];
    let isDone = false;
    const done = untilKnown(
      knex,
      "entity_ref like 'user:default/user-%'",
      users,
    )
      .then(() => handedOver)
      .then(() => {
        isDone = true;
      });
    for (let n = 0; !isDone; n += 1) {
      waiting.push(
        newcomer(knex, backend, `newcomer-${n}`).then(ms => waits.push(ms)),
      );
      await Promise.race([done, delay(ARRIVAL_MS)]);
    }
    const seconds = (performance.now() - started) / 1_000;
    await Promise.all(waiting);
    return { seconds, waits };
  } finally {
    backend.kill();
    await knex.destroy();
  }
}

/**
 * @param {import('knex').Knex} knex
 * @param {{ ask: (question: object) => Promise<any> }} backend
 * @param {string} name
 */
async function newcomer(knex, backend, name) {
  const came = performance.now();
  const ref = await backend.ask({ ask: 'newcomer', name });
  await untilKnown(knex, `entity_ref = '${ref}'`, 1);
  return performance.now() - came;
}

/**
 * @param {import('knex').Knex} knex
 * @param {string} condition
 * @param {number} count
 */
async function untilKnown(knex, condition, count) {
  const deadline = Date.now() + LIMIT_MS;
  while (Date.now() < deadline) {
    const { rows } = await knex.raw(
      `select count(*) as count from catalog.final_entities where final_entity is not null and ${condition}`,
    );
    if (Number(rows[0].count) >= count) {
      return;
    }
    await delay(count === 1 ? LOOK_MS : 10 * LOOK_MS);
  }
  throw new Error(
    `The catalog did not have ${count} entities where ${condition} after ${LIMIT_MS / 60_000} minutes`,
  );
}

/**
 * @param {number} users
 * @param {object} connection
 */
async function startBackend(users, connection) {
  const { backend: port } = environment.ports;
  const configFile = path.join(environment.stateDir, 'app-config.json');
  await writeFile(
    configFile,
    JSON.stringify({
      app: { baseUrl: `http://127.0.0.1:${port}` },
      backend: {
        baseUrl: `http://127.0.0.1:${port}`,
        listen: { host: '127.0.0.1', port },
        database: { client: 'pg', pluginDivisionMode: 'schema', connection },
      },
      benchmark: { users },
    }),
  );
  const child = forkTypeScript(new URL('./backend.ts', import.meta.url), [
    '--config',
    configFile,
  ]);
  const kill = () => child.kill('SIGKILL');
  onStop(async () => {
    kill();
  });
  /** @type {Map<number, (answer: any) => void>} */
  const open = new Map();
  const started = new Promise(resolve => {
    open.set(0, resolve);
  });
  child.on('message', (/** @type {any} */ { id, answer }) => {
    open.get(id)?.(answer);
    open.delete(id);
  });
  await Promise.race([
    started,
    once(child, 'exit').then(() => {
      throw new Error('The backend did not start, see its messages above');
    }),
  ]);
  let last = 0;
  return {
    kill,
    /** @param {object} question */
    ask: question => {
      last += 1;
      const id = last;
      child.send({ ...question, id });
      return new Promise(resolve => {
        open.set(id, resolve);
      });
    },
  };
}
