import { toError } from '@backstage/errors';
import { Finding } from '@kubrix/plugin-kubrix-common';
import {
  bad,
  Check,
  doubtful,
  good,
  unknown,
} from '@kubrix/plugin-kubrix-node';
import { Knex } from 'knex';
import { judgeMigrations } from './judgeMigrations';
import { readMigrations } from './migrations';
import { isNoSuchDatabase, PortalDatabase } from './PortalDatabase';

/** How the client of Postgres says that a connection or an answer took too long. */
const TIMEOUT = /^timeout expired$|^Query read timeout$/;

/** Checks whether Postgres can be reached, and whether the portal's tables are there and of this version. */
export function databaseCheck(database: PortalDatabase): Check {
  return {
    id: 'database',
    title: 'Database',
    async run() {
      const { client, isOpenedElsewise } = database;
      if (client !== 'pg') {
        return [
          bad(
            `backend.database.client is ${client ?? 'not set'}.`,
            'Set it to pg: the portal keeps what it knows in Postgres.',
          ),
        ];
      }
      if (isOpenedElsewise) {
        return [
          unknown(
            'backend.database.connection is of a type that only the portal itself opens.',
          ),
        ];
      }
      try {
        return [
          ...(database.hasSchemas
            ? await database.read(checkSchemas)
            : await checkDatabases(database)),
          ...judgeMigrations(await readMigrations(database), pluginId =>
            database.skipsMigrations(pluginId),
          ),
        ];
      } catch (error) {
        return [explain(error)];
      }
    },
  };
}

async function checkSchemas(knex: Knex): Promise<Finding[]> {
  const tables: { table_schema: string }[] = await knex(
    'information_schema.tables',
  )
    .select('table_schema')
    .where('table_name', 'knex_migrations_lock');
  const held: string[] = [];
  for (const { table_schema: schema } of tables) {
    const lock = await knex
      .withSchema(schema)
      .from('knex_migrations_lock')
      .first('is_locked');
    if (lock?.is_locked) {
      held.push(schema);
    }
  }
  return [
    countPlugins(tables.length),
    ...held.map(schema =>
      doubtful(
        `The tables of ${schema} are being brought up to date, or a replica was killed while it did that.`,
        `Where no replica is starting: UPDATE ${schema}.knex_migrations_lock SET is_locked = 0.`,
      ),
    ),
  ];
}

async function checkDatabases(database: PortalDatabase): Promise<Finding[]> {
  const names: unknown[] = await database.read(knex =>
    knex('pg_database')
      .pluck('datname')
      .whereRaw('starts_with(datname, ?)', database.prefix),
  );
  return [countPlugins(names.length)];
}

function countPlugins(count: number): Finding {
  return good(
    count === 0
      ? 'Postgres can be reached; the first start creates the tables.'
      : `Postgres can be reached; plugins with tables: ${count}.`,
  );
}

function explain(error: unknown): Finding {
  if (isNoSuchDatabase(error)) {
    return good(
      'Postgres can be reached; the first start creates the database.',
    );
  }
  const { message } = toError(error);
  return bad(
    `Postgres cannot be used: ${TIMEOUT.test(message) ? 'it did not answer in time' : message || 'no connection'}.`,
    'Check host, port, user and password in backend.database.connection.',
  );
}
