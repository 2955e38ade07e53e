import { ask } from './commands.mjs';
import { root } from './environments.mjs';

/** Whether a Docker engine answers and `docker compose` is there to use it. */
export async function findDockerEngine() {
  const answers = await Promise.all([
    ask('docker', ['version', '--format', '{{.Server.Version}}']),
    ask('docker', ['compose', 'version']),
  ]);
  return answers.every(answer => answer !== undefined);
}

/**
 * Asks `docker compose` about an environment.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @param {string[]} args
 */
export function askCompose(environment, args) {
  const { command, args: all, ...options } = compose(environment, args);
  return ask(command, all, options);
}

/**
 * The `docker compose` command line for an environment.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @param {string[]} args
 */
export function compose(environment, args) {
  return {
    command: 'docker',
    args: ['compose', '--project-name', environment.composeProject, ...args],
    cwd: root,
    env: {
      ...process.env,
      KEYCLOAK_PORT: String(environment.ports.keycloak),
      POSTGRES_PORT: String(environment.ports.postgres),
    },
  };
}
