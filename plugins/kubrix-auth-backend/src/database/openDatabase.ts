import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** Opens the auth plugin's database with this module's tables up to date, unless migrations are switched off for it. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@kubrix/plugin-kubrix-auth-backend',
        'migrations',
      ),
      // The auth plugin uses knex's default table for its own migrations in the same schema.
      tableName: 'kubrix_knex_migrations',
    });
  }
  return knex;
}
