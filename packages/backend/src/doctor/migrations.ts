import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readdir } from 'node:fs/promises';
import { isNotThere, PortalDatabase } from './PortalDatabase';

const BY_DEFAULT = 'knex_migrations';

/** Where the tables of plugins come from. Those that all plugins have, for their scheduled tasks, hardly ever change. */
export const MIGRATIONS = [
  ['app', '@backstage/plugin-app-backend'],
  ['auth', '@backstage/plugin-auth-backend'],
  ['auth', '@kubrix/plugin-kubrix-auth-backend', 'kubrix_knex_migrations'],
  ['catalog', '@backstage/plugin-catalog-backend'],
  [
    'catalog',
    '@kubrix/plugin-catalog-backend-module-kubrix-keycloak',
    'kubrix_keycloak_knex_migrations',
  ],
  ['events', '@backstage/plugin-events-backend'],
  ['notifications', '@backstage/plugin-notifications-backend'],
  ['scaffolder', '@backstage/plugin-scaffolder-backend'],
  ['search', '@backstage/plugin-search-backend-module-pg'],
  ['user-settings', '@backstage/plugin-user-settings-backend'],
] as const;

/** The migrations of a package, by the names of their files. */
export interface Migrations {
  pluginId: string;
  /** Those that the installed version brings. */
  installed: string[];
  /** Those that the database has behind it. */
  applied: string[];
}

/** Reads the migrations of all packages that have run in the database before. */
export async function readMigrations(
  database: PortalDatabase,
): Promise<Migrations[]> {
  const all: Migrations[] = [];
  for (const [pluginId, packageName, table = BY_DEFAULT] of MIGRATIONS) {
    const applied = await database
      .readPlugin<string[]>(pluginId, knex => knex(table).pluck('name'))
      .catch(error => {
        if (isNotThere(error)) {
          return undefined;
        }
        throw error;
      });
    if (applied) {
      const files = await readdir(
        resolvePackagePath(packageName, 'migrations'),
      );
      const installed = files.filter(name => name.endsWith('.js'));
      all.push({ pluginId, installed, applied });
    }
  }
  return all;
}
