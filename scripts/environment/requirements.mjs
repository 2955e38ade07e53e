import { ask } from './commands.mjs';
import { findRunningContainers } from './composeServices.mjs';
import { findDockerEngine } from './docker.mjs';
import { findJavaVersion, MINIMUM_JAVA } from './java.mjs';
import { findPortOwner } from './ports.mjs';

const MINIMUM_NODE = 20;

/**
 * What a machine offers.
 *
 * @typedef {object} Machine
 * @property {string} platform
 * @property {string} nodeVersion
 * @property {boolean} npm
 * @property {boolean} tar
 * @property {boolean} dockerEngine
 * @property {number | undefined} javaVersion
 * @property {Array<{ port: number, purpose: string, owner: string }>} takenPorts
 */

/**
 * Says what a machine lacks, each with the way to get it.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function findMissing(machine) {
  const missing = [];
  if (machine.platform === 'win32') {
    missing.push(
      'Linux or macOS: on Windows, run this inside the Windows Subsystem for Linux (`wsl --install`)',
    );
  }
  if (Number.parseInt(machine.nodeVersion, 10) < MINIMUM_NODE) {
    missing.push(
      `Node ${MINIMUM_NODE} or newer, this is ${machine.nodeVersion}: get it from https://nodejs.org`,
    );
  }
  if (!machine.npm) {
    missing.push(
      'npm: it comes with Node from https://nodejs.org, or as package `npm` of your system',
    );
  }
  if (
    !machine.dockerEngine &&
    (machine.javaVersion === undefined || machine.javaVersion < MINIMUM_JAVA)
  ) {
    const found =
      machine.javaVersion === undefined
        ? 'there is no Java'
        : `Java is ${machine.javaVersion}`;
    missing.push(
      `a Docker engine or Java ${MINIMUM_JAVA}+, for Keycloak (no engine answers \`docker version\` and \`docker compose version\`, ${found}): start Docker, or install Java, for instance \`apt install openjdk-17-jre-headless\` or \`brew install openjdk@21\``,
    );
  }
  if (!machine.dockerEngine && !machine.tar) {
    missing.push('tar: install the package `tar` of your system');
  }
  for (const { port, purpose, owner } of machine.takenPorts) {
    missing.push(
      `port ${port} for ${purpose}, taken by ${owner}: stop that process`,
    );
  }
  return missing;
}

/**
 * Checks that an environment can run on this machine.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @throws with everything that is missing.
 */
export async function checkRequirements(environment) {
  const missing = findMissing(await inspectMachine(environment));
  if (missing.length > 0) {
    throw new Error(
      `This is missing:\n${missing.map(item => `  - ${item}`).join('\n')}`,
    );
  }
}

/**
 * @param {import('./environments.mjs').Environment} environment
 * @returns {Promise<Machine>}
 */
async function inspectMachine(environment) {
  const [npm, tar, dockerEngine, javaVersion] = await Promise.all([
    ask('npm', ['--version']),
    ask('tar', ['--version']),
    findDockerEngine(),
    findJavaVersion(),
  ]);
  return {
    platform: process.platform,
    nodeVersion: process.versions.node,
    npm: npm !== undefined,
    tar: tar !== undefined,
    dockerEngine,
    javaVersion,
    takenPorts: await findTakenPorts(
      environment,
      dockerEngine ? await findRunningContainers(environment) : [],
    ),
  };
}

/**
 * @param {import('./environments.mjs').Environment} environment
 * @param {string[]} ownContainers Services that already run in this environment and will be used as they are.
 */
async function findTakenPorts({ ports }, ownContainers) {
  const needed = [
    { service: 'app', purpose: 'the frontend', port: ports.app },
    { service: 'backend', purpose: 'the backend', port: ports.backend },
    { service: 'keycloak', purpose: 'Keycloak', port: ports.keycloak },
    { service: 'postgres', purpose: 'Postgres', port: ports.postgres },
  ].filter(({ service }) => !ownContainers.includes(service));
  const owners = await Promise.all(
    needed.map(async ({ port, purpose }) => ({
      port,
      purpose,
      owner: await findPortOwner(port),
    })),
  );
  return owners.flatMap(({ port, purpose, owner }) =>
    owner === undefined ? [] : [{ port, purpose, owner }],
  );
}
