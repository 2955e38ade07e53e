import path from 'node:path';
import { ask } from './commands.mjs';
import { askCompose, compose } from './docker.mjs';
import { REALM } from './keycloak.mjs';
import { onStop } from './lifecycle.mjs';
import { postgresConnection } from './postgres.mjs';
import { runProcess, startProcess } from './processes.mjs';
import { step } from './progress.mjs';
import { waitForHttp } from './waiting.mjs';

const START_LIMIT_SECONDS = 300;
const STOP_LIMIT = { timeoutMs: 60_000 };

/**
 * Names the services of an environment that run in containers right now.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @returns {Promise<string[]>}
 */
export async function findRunningContainers(environment) {
  const output = await askCompose(environment, [
    'ps',
    '--services',
    '--status=running',
  ]);
  return output?.split('\n').filter(Boolean) ?? [];
}

/**
 * Makes sure that the images are there, pulling the missing ones.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @returns {Promise<boolean>} Whether all are there.
 */
export async function provideImages(environment) {
  const images = (await askCompose(environment, ['config', '--images']))
    ?.split('\n')
    .filter(Boolean);
  if (!images) {
    return false;
  }
  const present = await Promise.all(
    images.map(image => ask('docker', ['image', 'inspect', image])),
  );
  if (!present.includes(undefined)) {
    return true;
  }
  try {
    await step(`Docker: pull ${images.join(', ')}`, () =>
      runProcess({
        name: 'docker compose pull',
        ...compose(environment, ['pull', '--quiet']),
        logFile: path.join(environment.stateDir, 'logs', 'docker-pull.log'),
      }),
    );
    return true;
  } catch (error) {
    console.log(`! ${/** @type {Error} */ (error).message}`);
    return false;
  }
}

/**
 * Removes all containers of an environment, with their data.
 *
 * @param {import('./environments.mjs').Environment} environment
 */
export async function removeContainers(environment) {
  // Containers of a profile stay otherwise.
  const everything = ['--profile', '*', 'down', '--volumes'];
  await askCompose(environment, everything, STOP_LIMIT);
}

/**
 * Starts Keycloak and Postgres in containers; those that run already are used and left alone at the end.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @returns {Promise<import('./services.mjs').Services>}
 */
export async function startComposeServices(environment) {
  const logs = path.join(environment.stateDir, 'logs');
  /** @param {string} name @param {string[]} args */
  const run = (name, args) =>
    runProcess({
      name: `docker compose ${name}`,
      ...compose(environment, [name, ...args]),
      logFile: path.join(logs, `docker-${name}.log`),
    });

  if (environment.disposable) {
    await removeContainers(environment);
  }
  const alreadyRunning = await findRunningContainers(environment);
  const all = ['keycloak', 'postgres'];
  const started = all.filter(service => !alreadyRunning.includes(service));
  const stop = async () => {
    if (environment.disposable) {
      await removeContainers(environment);
    } else if (started.length > 0) {
      await askCompose(environment, ['stop', ...started], STOP_LIMIT);
    }
  };
  onStop(stop);

  const keycloakUrl = `http://localhost:${environment.ports.keycloak}`;
  await step('Keycloak and Postgres: start in containers', async () => {
    await run('up', [
      '--detach',
      '--wait',
      `--wait-timeout=${START_LIMIT_SECONDS}`,
      ...all,
    ]);
    await waitForHttp(`${keycloakUrl}/realms/${REALM}`, {
      name: 'Keycloak',
      limitMs: 30_000,
    });
  });
  // Follows until the containers end, so it also tells when they do.
  const { exited } = startProcess({
    name: 'The containers of Keycloak and Postgres',
    ...compose(environment, ['logs', '--follow', '--no-color', ...all]),
    logFile: path.join(logs, 'containers.log'),
  });
  return {
    keycloakUrl,
    postgres: postgresConnection(environment),
    ended: exited,
    stop,
  };
}
