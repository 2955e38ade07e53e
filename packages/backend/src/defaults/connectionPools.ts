import { Config } from '@backstage/config';
import { JsonObject } from '@backstage/types';

/** Largest pools of plugins that do much in the database; any other gets `SMALL_POOL`. */
const LARGE_POOLS = {
  auth: 6,
  catalog: 10,
  events: 3,
  scaffolder: 3,
  search: 4,
};
const SMALL_POOL = 2;

/**
 * How many connections to Postgres each plugin may have, as values of `backend.database`.
 *
 * @remarks
 * Each plugin has a pool of its own. With Knex's own limit of ten each, one portal could ask for more than the hundred
 * connections that Postgres has by default; with these, two portals fit. An idle one soon gives back most of what it had.
 *
 * @param configured - All that the operator configures; where that has a pool for all plugins, no plugin gets another
 */
export function connectionPools(configured: Config): JsonObject {
  if (
    configured.getOptional('backend.database.client') !== 'pg' ||
    configured.has('backend.database.knexConfig.pool')
  ) {
    return {};
  }
  return {
    knexConfig: { pool: { min: 0, max: SMALL_POOL } },
    plugin: Object.fromEntries(
      Object.entries(LARGE_POOLS).map(([plugin, max]) => [
        plugin,
        { knexConfig: { pool: { max } } },
      ]),
    ),
  };
}
