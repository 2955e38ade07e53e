import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** Opens the catalog's database and brings our tables in it up to date, unless its migrations are switched off. */
export async function openStore(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@kubrix/plugin-catalog-backend-module-kubrix-keycloak',
        'migrations',
      ),
      // The catalog uses knex's default table for its own migrations in the same schema.
      tableName: 'kubrix_keycloak_knex_migrations',
    });
  }
  return knex;
}
