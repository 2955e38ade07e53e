import { ask } from './commands.mjs';
import { root } from './environments.mjs';

// Those of the local demo, whatever a `.env` says: it is for containers that somebody else starts.
const secrets = {
  BACKEND_SECRET: 'kubrix-local-only',
  OIDC_CLIENTSECRET: 'kubrix-local-only',
  POSTGRES_PASSWORD: 'postgres',
  KEYCLOAK_DB_PASSWORD: 'keycloak',
  KEYCLOAK_ADMIN_PASSWORD: 'admin',
};

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
 * @param {{ timeoutMs?: number }} [limits]
 */
export function askCompose(environment, args, limits) {
  const { command, args: all, ...options } = compose(environment, args);
  return ask(command, all, { ...options, ...limits });
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
    args: ['compose', ...args],
    cwd: root,
    env: { ...process.env, ...composeVariables(environment) },
  };
}

/**
 * What makes docker-compose.yaml that of an environment.
 *
 * @param {import('./environments.mjs').Environment} environment
 */
export function composeVariables({ composeProject, ports }) {
  return {
    ...secrets,
    COMPOSE_PROJECT_NAME: composeProject,
    KEYCLOAK_PORT: String(ports.keycloak),
    POSTGRES_PORT: String(ports.postgres),
    PORTAL_PORT: String(ports.backend),
  };
}
