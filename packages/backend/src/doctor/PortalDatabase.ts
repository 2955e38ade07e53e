import { Config } from '@backstage/config';
import { ServiceUnavailableError } from '@backstage/errors';
import knexFactory, { Knex } from 'knex';

const LIMIT_MS = 5_000;
/** Of Postgres: there is no such database. */
const NO_SUCH_DATABASE = '3D000';
/** Of Postgres: there is no such table. */
const NO_SUCH_TABLE = '42P01';

/**
 * The portal's Postgres, for who only looks: nothing is created in it or migrated.
 *
 * @remarks
 * Where it did not answer once, nobody waits for it again.
 */
export class PortalDatabase {
  readonly #config: Config | undefined;
  #failure: unknown;

  constructor(config: Config) {
    this.#config = config.getOptionalConfig('backend.database');
  }

  /** The client that is configured. */
  get client(): string | undefined {
    return this.#config?.getOptionalString('client');
  }

  /** Whether more than address, user and password is needed, which only the portal itself knows how to come by. */
  get isOpenedElsewise(): boolean {
    const connection = this.#connection;
    return (
      typeof connection !== 'string' &&
      !(
        isRecord(connection) &&
        ['undefined', 'default'].includes(String(connection.type))
      )
    );
  }

  /** Whether each plugin has a schema of its own in one database, instead of a database of its own. */
  get hasSchemas(): boolean {
    return this.#config?.getOptionalString('pluginDivisionMode') === 'schema';
  }

  /** How the names of databases of plugins begin. */
  get prefix(): string {
    return this.#config?.getOptionalString('prefix') ?? 'backstage_plugin_';
  }

  /** Whether a plugin leaves its tables as they are when it starts. */
  skipsMigrations(pluginId: string): boolean {
    return (
      this.#config?.getOptionalBoolean(`plugin.${pluginId}.skipMigrations`) ??
      this.#config?.getOptionalBoolean('skipMigrations') ??
      false
    );
  }

  /**
   * Reads where the portal connects to first.
   *
   * @throws What Postgres or the connection to it fails with.
   */
  async read<T>(read: (knex: Knex) => Promise<T>): Promise<T> {
    return this.#use({ connection: this.#connection }, read);
  }

  /**
   * Reads from the tables of a plugin.
   *
   * @throws What Postgres or the connection to it fails with.
   */
  async readPlugin<T>(
    pluginId: string,
    read: (knex: Knex) => Promise<T>,
  ): Promise<T> {
    return this.#use(
      this.hasSchemas
        ? { connection: this.#connection, searchPath: [pluginId] }
        : {
            connection: inDatabase(
              this.#connection,
              `${this.prefix}${pluginId}`,
            ),
          },
      read,
    );
  }

  get #connection(): unknown {
    return this.#config?.getOptional('connection');
  }

  async #use<T>(
    settings: { connection: unknown; searchPath?: string[] },
    read: (knex: Knex) => Promise<T>,
  ): Promise<T> {
    if (this.client !== 'pg' || this.isOpenedElsewise) {
      throw new ServiceUnavailableError('The database cannot be opened here');
    }
    if (this.#failure) {
      throw this.#failure;
    }
    const knex = knexFactory({
      ...settings,
      connection: impatient(settings.connection),
      client: 'pg',
      pool: { min: 0, max: 1 },
      log: { warn: () => undefined },
    });
    try {
      await knex.raw('select 1').catch(error => {
        this.#failure = isNoSuchDatabase(error) ? undefined : error;
        throw error;
      });
      return await read(knex);
    } finally {
      await knex.destroy();
    }
  }
}

/** Whether Postgres answers, but has no such database. */
export function isNoSuchDatabase(error: unknown): boolean {
  return isRecord(error) && error.code === NO_SUCH_DATABASE;
}

/** Whether Postgres answers, but has no such table, or not even its database. */
export function isNotThere(error: unknown): boolean {
  return (
    isNoSuchDatabase(error) || (isRecord(error) && error.code === NO_SUCH_TABLE)
  );
}

function impatient(connection: unknown): Knex.PgConnectionConfig {
  return {
    ...(typeof connection === 'string'
      ? { connectionString: connection }
      : Object(connection)),
    connectionTimeoutMillis: LIMIT_MS,
    query_timeout: LIMIT_MS,
  };
}

function inDatabase(connection: unknown, database: string): unknown {
  if (typeof connection !== 'string') {
    return { ...Object(connection), database };
  }
  const url = new URL(connection);
  url.pathname = `/${database}`;
  return url.toString();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
