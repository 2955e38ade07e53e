import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import knexFactory from 'knex';
import { localDir } from '../../scripts/environment/environments.mjs';
import { onStop } from '../../scripts/environment/lifecycle.mjs';
import {
  postgresConnection,
  startEmbeddedPostgres,
} from '../../scripts/environment/postgres.mjs';
import { answerOf, ask, forkTypeScript } from '../forkTypeScript.mjs';

const WARM_UP = 50;
const FILL_LIMIT_MS = 15 * 60_000;
const LOOK_MS = 1_000;

/** @type {import('../../scripts/environment/environments.mjs').Environment} */
const environment = {
  name: 'benchmark-rbac',
  stateDir: path.join(localDir, 'benchmark-rbac'),
  composeProject: 'kubrix-portal-benchmark-rbac',
  disposable: true,
  ports: { app: 13011, backend: 17011, keycloak: 18091, postgres: 15441 },
};
const backendUrl = `http://127.0.0.1:${environment.ports.backend}`;
const COMPONENTS = 'kind=component';
const OWNED = [
  'user:default/owner',
  ...Array.from({ length: 10 }, (_, n) => `group:default/team-${n}`),
].map(ref => `relations.ownedBy=${ref}`);

/** Who asks, and for what; the last asks for what the policy gives to the one before. */
const QUESTIONS = {
  everything: { user: 'all', filter: COMPONENTS },
  software: { user: 'software', filter: COMPONENTS },
  owned: { user: 'owner', filter: COMPONENTS },
  'owned, asked': { user: 'all', filter: [COMPONENTS, ...OWNED].join(',') },
};

/**
 * Measures the catalog's list page of 20: for users who may read everything, software only, and their own only, and where
 * a user who may read everything asks for their own only. They take turns, so that whatever else the machine does is
 * shared among them.
 *
 * @param {{ permissions: string, memberships: string, components: number, pages: number }} options
 * @returns {Promise<Record<string, number[]>>} Milliseconds of each page in ascending order, by question.
 */
export async function measurePages({
  permissions,
  memberships,
  components,
  pages,
}) {
  await startEmbeddedPostgres(environment);
  const files = ['rbac-policy.csv', 'conditions.yaml'].map(name =>
    path.join(environment.stateDir, name),
  );
  const configFile = await writeConfiguration(files);
  const backend = forkTypeScript(new URL('./backend.ts', import.meta.url), [
    ...files,
    permissions,
    memberships,
    String(components),
    '--config',
    configFile,
  ]);
  onStop(async () => {
    backend.kill('SIGKILL');
  });
  await answerOf(backend);

  /** @type {Record<string, string>} */
  const tokens = {};
  /** @type {Record<string, number[]>} */
  const times = {};
  for (const [name, { user }] of Object.entries(QUESTIONS)) {
    tokens[name] = await ask(backend, {
      userEntityRef: `user:default/${user}`,
    });
    times[name] = [];
  }
  await untilFilled(tokens.everything, components);
  await untilIdle();
  for (let page = 0; page < WARM_UP + pages; page += 1) {
    for (const [name, { filter }] of Object.entries(QUESTIONS)) {
      const asked = performance.now();
      await getPage(tokens[name], filter, 20);
      if (page >= WARM_UP) {
        times[name].push(performance.now() - asked);
      }
    }
  }
  backend.kill('SIGKILL');
  Object.values(times).forEach(some => some.sort((a, b) => a - b));
  return times;
}

/** @param {string[]} files */
async function writeConfiguration([policyFile, conditionsFile]) {
  const configFile = path.join(environment.stateDir, 'app-config.json');
  await writeFile(
    configFile,
    JSON.stringify({
      app: { baseUrl: backendUrl },
      backend: {
        baseUrl: backendUrl,
        listen: { host: '127.0.0.1', port: environment.ports.backend },
        database: {
          client: 'pg',
          pluginDivisionMode: 'schema',
          connection: {
            ...postgresConnection(environment),
            database: 'postgres',
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
      permission: {
        enabled: true,
        rbac: {
          'policies-csv-file': policyFile,
          conditionalPoliciesFile: conditionsFile,
        },
      },
    }),
  );
  return configFile;
}

/**
 * @param {string} token
 * @param {number} components
 */
async function untilFilled(token, components) {
  const deadline = Date.now() + FILL_LIMIT_MS;
  while ((await getPage(token, COMPONENTS)).totalItems < components) {
    if (Date.now() > deadline) {
      throw new Error(
        `The catalog did not have ${components} components after ${FILL_LIMIT_MS / 60_000} minutes`,
      );
    }
    await delay(LOOK_MS);
  }
}

/** Waits until the catalog has nothing to process or to stitch any more. */
async function untilIdle() {
  const knex = knexFactory({
    client: 'pg',
    connection: { ...postgresConnection(environment), database: 'postgres' },
  });
  try {
    let due = 1;
    while (due > 0) {
      await delay(LOOK_MS);
      const { rows } = await knex.raw(
        `select (select count(*) from catalog.refresh_state where next_update_at <= now())
          + (select count(*) from catalog.stitch_queue) as due`,
      );
      due = Number(rows[0].due);
    }
  } finally {
    await knex.destroy();
  }
}

/**
 * @param {string} token
 * @param {string} filter
 * @param {number} [wanted] How many entities must be on it.
 */
async function getPage(token, filter, wanted) {
  const parameters = new URLSearchParams({
    limit: '20',
    filter,
    orderField: 'metadata.name,asc',
  });
  const response = await fetch(
    `${backendUrl}/api/catalog/entities/by-query?${parameters}`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  const page = await response.json();
  if (!response.ok || (wanted && page.items.length !== wanted)) {
    throw new Error(
      `The catalog answered with HTTP ${response.status} and ${page.items?.length} entities, not with ${wanted}`,
    );
  }
  return page;
}
