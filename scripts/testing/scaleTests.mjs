import path from 'node:path';
import { compose, composeVariables } from '../environment/docker.mjs';
import { containers } from '../environment/environments.mjs';
import { runProcess } from '../environment/processes.mjs';
import { step } from '../environment/progress.mjs';
import { provideContainerEngine } from './containerEngine.mjs';
import { runSpecs } from './specs.mjs';

const variables = {
  COMPOSE_FILE: ['docker-compose.yaml', 'e2e/tests/scale/compose.yaml'].join(
    path.delimiter,
  ),
  COMPOSE_PROFILES: 'scale',
};

/**
 * Starts two replicas behind a load balancer in containers and runs their specs; images that are there are not built.
 *
 * @param {object} options
 * @param {import('../environment/toolchain.mjs').Toolchain} options.toolchain
 * @param {import('./sharedServices.mjs').SharedServices} options.localServices
 * @param {import('./sharedServices.mjs').SharedServices} options.containerServices
 * @param {string[]} options.args Arguments for Playwright.
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runScaleTests({
  toolchain,
  localServices,
  containerServices,
  args,
}) {
  // Two sets of services would be in each other's way on a small machine.
  await localServices.stop();
  await provideContainerEngine();
  const services = await containerServices.start();
  await step('Portal: start two replicas behind a load balancer', async () => {
    // Of another part of the run; the load balancer has its port.
    await run('rm', ['--stop', '--force', 'portal'], 1);
    // Where there are no images yet, they are built.
    await run('up', ['--detach', '--wait', '--wait-timeout=240'], 30);
  });
  return runSpecs({
    toolchain,
    services,
    projects: ['scale'],
    variables: {
      ...composeVariables(containers),
      ...variables,
      E2E_STATE_DIRECTORY: containers.stateDir,
      E2E_COMPOSE_PORTAL_URL: `http://localhost:${containers.ports.backend}`,
    },
    args,
  });
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {number} limitMinutes
 */
function run(name, args, limitMinutes) {
  const { env, ...command } = compose(containers, [name, ...args]);
  return runProcess({
    name: `docker compose ${name}`,
    ...command,
    env: { ...env, ...variables },
    logFile: path.join(containers.stateDir, 'logs', `docker-scale-${name}.log`),
    limitMinutes,
  });
}
