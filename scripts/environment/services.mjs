import { provideImages, startComposeServices } from './composeServices.mjs';
import { findDockerEngine } from './docker.mjs';
import { findJavaVersion, MINIMUM_JAVA } from './java.mjs';
import { startKeycloakOnJava } from './keycloak.mjs';
import { postgresConnection, startEmbeddedPostgres } from './postgres.mjs';

/**
 * Running services of an environment.
 *
 * @typedef {object} Services
 * @property {string} keycloakUrl
 * @property {{ host: string, port: number, user: string, password: string }} postgres
 * @property {Promise<import('./processes.mjs').Outcome>} ended Resolves when one of them ends.
 * @property {() => Promise<void>} stop
 */

/**
 * Decides how Keycloak and Postgres run.
 *
 * @param {{ images: boolean, javaVersion: number | undefined }} facts
 * @returns {'containers' | 'java'}
 * @throws when neither way is open.
 */
export function chooseServices({ images, javaVersion }) {
  if (images) {
    return 'containers';
  }
  if (javaVersion !== undefined && javaVersion >= MINIMUM_JAVA) {
    return 'java';
  }
  throw new Error(
    `Keycloak cannot run here: there is neither a Docker engine that has or can pull its image, nor Java ${MINIMUM_JAVA} or newer. Provide one of the two`,
  );
}

/**
 * Starts Keycloak and Postgres of an environment side by side.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @param {Promise<void>} [dependencies] Settles when `node_modules` is complete, for the Postgres in it.
 * @returns {Promise<Services>}
 */
export async function startServices(
  environment,
  dependencies = Promise.resolve(),
) {
  const images =
    (await findDockerEngine()) && (await provideImages(environment));
  if (
    chooseServices({ images, javaVersion: await findJavaVersion() }) ===
    'containers'
  ) {
    return startComposeServices(environment);
  }
  const [keycloak, database] = await Promise.all([
    startKeycloakOnJava(environment),
    dependencies.then(() => startEmbeddedPostgres(environment)),
  ]);
  return {
    keycloakUrl: keycloak.url,
    postgres: postgresConnection(environment),
    ended: Promise.race([keycloak.exited, database.exited]),
    stop: async () => {
      await Promise.all([keycloak.stop(), database.stop()]);
    },
  };
}
