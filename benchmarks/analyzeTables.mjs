import knexFactory from 'knex';
import { postgresConnection } from '../scripts/environment/postgres.mjs';

/**
 * Brings the statistics of Postgres about the portal's tables up to date, as Postgres does by itself a minute after they
 * were filled; until then it plans as if they were empty.
 *
 * @param {import('../scripts/environment/environments.mjs').Environment} environment
 */
export async function analyzeTables(environment) {
  const knex = knexFactory({
    client: 'pg',
    connection: { ...postgresConnection(environment), database: 'kubrix' },
  });
  try {
    await knex.raw('analyze');
  } finally {
    await knex.destroy();
  }
}
