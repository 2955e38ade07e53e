import path from 'node:path';
import { compose, composeVariables } from '../environment/docker.mjs';
import { containers } from '../environment/environments.mjs';
import { runProcess } from '../environment/processes.mjs';
import { step } from '../environment/progress.mjs';
import { measureImage } from '../image/measureImage.mjs';
import { provideContainerEngine } from './containerEngine.mjs';
import { sum } from './counts.mjs';
import { runSpecs } from './specs.mjs';

/**
 * Builds the image, starts everything in containers and runs the specs on it.
 *
 * @param {object} options
 * @param {import('../environment/toolchain.mjs').Toolchain} options.toolchain
 * @param {import('./sharedServices.mjs').SharedServices} options.localServices
 * @param {import('./sharedServices.mjs').SharedServices} options.containerServices
 * @param {string[]} options.args Arguments for Playwright.
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runComposeTests({
  toolchain,
  localServices,
  containerServices,
  args,
}) {
  // Two sets of services would be in each other's way on a small machine.
  await localServices.stop();
  await provideContainerEngine();
  await step('Portal: build the image', () => run('build', ['portal'], 30));

  const services = await containerServices.start();
  const image = countVerdicts(await measureImage());
  await step('Portal: start in a container', () =>
    run('up', ['--detach', '--wait', '--wait-timeout=180', 'portal'], 5),
  );
  const counts = await runSpecs({
    toolchain,
    services,
    projects: ['portal', 'slow', 'compose'],
    variables: {
      ...composeVariables(containers),
      E2E_STATE_DIRECTORY: containers.stateDir,
      E2E_COMPOSE_PORTAL_URL: `http://localhost:${containers.ports.backend}`,
    },
    // Chromium drops requests when a network interface appears or goes, as one does with each container that another
    // worker starts (net::ERR_NETWORK_CHANGED).
    args: ['--workers=1', ...args],
  });
  return sum([counts, image]);
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {number} limitMinutes
 */
function run(name, args, limitMinutes) {
  return runProcess({
    name: `docker compose ${name}`,
    ...compose(containers, ['--profile', 'portal', name, ...args]),
    logFile: path.join(containers.stateDir, 'logs', `docker-${name}.log`),
    limitMinutes,
  });
}

/**
 * Counts what the image itself decides; what depends on the machine is only printed.
 *
 * @param {import('../image/goals.mjs').Verdict[]} verdicts
 * @returns {import('./counts.mjs').Counts}
 */
function countVerdicts(verdicts) {
  const decided = verdicts.filter(({ dependsOnMachine }) => !dependsOnMachine);
  const missed = decided.filter(({ met }) => !met);
  return {
    passed: decided.length - missed.length,
    failed: missed.length,
    failures: missed.map(
      ({ what, measured, goal }) =>
        `Image, ${what}: ${measured} (goal ${goal})`,
    ),
  };
}
