import { test } from '../environment/environments.mjs';
import { startServices } from '../environment/services.mjs';

/**
 * Keycloak and Postgres for the parts of a run that share them.
 *
 * @typedef {object} LocalServices
 * @property {() => Promise<import('../environment/services.mjs').Services>} start Starts them at the first call.
 * @property {() => Promise<void>} stop
 */

/**
 * @param {Promise<void>} dependencies Settles when `node_modules` is complete, for the Postgres in it.
 * @returns {LocalServices}
 */
export function createLocalServices(dependencies) {
  /** @type {Promise<import('../environment/services.mjs').Services> | undefined} */
  let services;
  return {
    start: () => {
      services ??= startServices(test, dependencies);
      return services;
    },
    stop: async () => {
      const started = services;
      services = undefined;
      await (await started)?.stop();
    },
  };
}
