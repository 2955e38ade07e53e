import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** Root of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Everything the local environment writes, ignored by git. */
export const localDir = path.join(root, '.local');

/** Downloads and prepared copies that environments share. */
export const cacheDir = path.join(localDir, 'cache');

/**
 * One isolated set of services with its own ports and state.
 *
 * @typedef {object} Environment
 * @property {string} name
 * @property {string} stateDir
 * @property {string} composeProject
 * @property {boolean} disposable Whether each start begins from clean state.
 * @property {{ app: number, backend: number, keycloak: number, postgres: number }} ports
 */

/** @type {Environment} */
export const dev = {
  name: 'dev',
  stateDir: path.join(localDir, 'dev'),
  composeProject: 'kubrix-portal-dev',
  disposable: false,
  ports: { app: 3000, backend: 7007, keycloak: 8080, postgres: 5433 },
};

/** @type {Environment} */
export const test = {
  name: 'test',
  stateDir: path.join(localDir, 'test'),
  composeProject: 'kubrix-portal-test',
  disposable: true,
  ports: { app: 13000, backend: 17007, keycloak: 18080, postgres: 15432 },
};

/**
 * Where the tests run `npm run dev` itself.
 *
 * @type {Environment}
 */
export const smoke = {
  name: 'smoke',
  stateDir: path.join(localDir, 'smoke'),
  composeProject: 'kubrix-portal-smoke',
  disposable: true,
  ports: { app: 23000, backend: 27007, keycloak: 28080, postgres: 25432 },
};

/**
 * Where the tests run the portal's image, with everything in containers.
 *
 * @type {Environment}
 */
export const containers = {
  name: 'containers',
  stateDir: path.join(localDir, 'containers'),
  composeProject: 'kubrix-portal-containers',
  disposable: true,
  ports: { app: 14000, backend: 17008, keycloak: 18081, postgres: 15433 },
};
