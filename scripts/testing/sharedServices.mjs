/**
 * Keycloak and Postgres for the parts of a run that share them.
 *
 * @typedef {object} SharedServices
 * @property {() => Promise<import('../environment/services.mjs').Services>} start Starts them at the first call.
 * @property {() => Promise<void>} stop
 */

/**
 * @param {() => Promise<import('../environment/services.mjs').Services>} start
 * @returns {SharedServices}
 */
export function createSharedServices(start) {
  /** @type {Promise<import('../environment/services.mjs').Services> | undefined} */
  let services;
  return {
    start: () => {
      services ??= start();
      return services;
    },
    stop: async () => {
      const started = services;
      services = undefined;
      await (await started)?.stop();
    },
  };
}
