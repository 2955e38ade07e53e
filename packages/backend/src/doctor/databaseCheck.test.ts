import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { once } from 'node:events';
import { AddressInfo, createServer } from 'node:net';
import { databaseCheck } from './databaseCheck';
import { PortalDatabase } from './PortalDatabase';

describe('databaseCheck', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let knex: Knex;
  let connection: JsonObject;

  beforeEach(async () => {
    knex = await databases.init('POSTGRES_17');
    // Knex hides the password from whoever lists the settings.
    const { password } = knex.client.config.connection;
    connection = { ...knex.client.config.connection, password };
  });

  function databaseAt(settings: JsonObject, more: JsonObject = {}) {
    return new PortalDatabase(
      new ConfigReader({
        backend: {
          database: {
            client: 'pg',
            pluginDivisionMode: 'schema',
            connection: settings,
            ...more,
          },
        },
      }),
    );
  }

  function check(settings: JsonObject, client = 'pg') {
    return databaseCheck(databaseAt(settings, { client })).run();
  }

  it('knows an empty database', async () => {
    await expect(check(connection)).resolves.toEqual([
      {
        verdict: 'good',
        text: 'Postgres can be reached; the first start creates the tables.',
      },
    ]);
  });

  it('knows tables, and a lock that somebody holds', async () => {
    for (const [schema, isLocked] of [
      ['auth', 0],
      ['catalog', 1],
    ] as const) {
      await knex.raw('create schema ??', [schema]);
      await knex.schema
        .withSchema(schema)
        .createTable('knex_migrations_lock', table => {
          table.integer('is_locked');
        });
      await knex
        .withSchema(schema)
        .into('knex_migrations_lock')
        .insert({ is_locked: isLocked });
    }
    await expect(check(connection)).resolves.toEqual([
      {
        verdict: 'good',
        text: 'Postgres can be reached; plugins with tables: 2.',
      },
      {
        verdict: 'doubtful',
        text: 'The tables of catalog are being brought up to date, or a replica was killed while it did that.',
        remedy:
          'Where no replica is starting: UPDATE catalog.knex_migrations_lock SET is_locked = 0.',
      },
    ]);
  });

  it('knows whether the tables are those of this version', async () => {
    await knex.raw('create schema auth');
    const tableName = 'kubrix_knex_migrations';
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@kubrix/plugin-kubrix-auth-backend',
        'migrations',
      ),
      schemaName: 'auth',
      tableName,
    });
    const lastOf = async () => (await check(connection)).at(-1)?.text;
    await expect(lastOf()).resolves.toBe('The tables are up to date.');

    await knex
      .withSchema('auth')
      .into(tableName)
      .insert({ name: '29991231000000_later.js' });
    await expect(lastOf()).resolves.toBe(
      'A newer version than this one has changed the tables of auth (29991231000000_later.js).',
    );

    await knex.withSchema('auth').from(tableName).delete();
    await expect(lastOf()).resolves.toBe(
      'The next start brings the tables of auth up to date.',
    );
  });

  it.each([
    ['no database yet', { database: 'not_there' }, 'good'],
    ['a wrong password', { password: 'wrong' }, 'bad'],
    ['nobody there', { host: '127.0.0.1', port: 1 }, 'bad'],
    ['a cloud that hands out tokens', { type: 'rds' }, 'unknown'],
  ])('knows %s', async (_, settings, verdict) => {
    const [finding] = await check({ ...connection, ...settings });
    expect(finding.verdict).toBe(verdict);
    expect(finding.text).not.toContain('wrong');
  });

  it('counts the databases of plugins where each has one', async () => {
    const { database } = connection;
    await expect(
      databaseCheck(
        databaseAt(connection, {
          pluginDivisionMode: 'database',
          prefix: String(database),
        }),
      ).run(),
    ).resolves.toEqual([
      {
        verdict: 'good',
        text: 'Postgres can be reached; plugins with tables: 1.',
      },
    ]);
  });

  it('reads the tables of a plugin, in its schema or its database', async () => {
    const { database } = connection;
    await knex.raw('create schema catalog');
    await knex.raw('create table catalog.mark (id int)');
    await knex.raw('create table mark (id int, other int)');
    const columns = (opened: PortalDatabase, plugin: string) =>
      opened.readPlugin(plugin, async client =>
        Object.keys(await client('mark').columnInfo()),
      );
    const name = String(database);
    const separate = databaseAt(
      { ...connection, database: 'postgres' },
      { pluginDivisionMode: 'database', prefix: name.slice(0, -3) },
    );

    await expect(columns(databaseAt(connection), 'catalog')).resolves.toEqual([
      'id',
    ]);
    await expect(columns(separate, name.slice(-3))).resolves.toEqual([
      'id',
      'other',
    ]);
  });

  it('does not wait for ever', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const [{ text }] = await check({ ...connection, host: '127.0.0.1', port });
    expect(text).toBe('Postgres cannot be used: it did not answer in time.');
    silent.close();
  });

  it('waits once for what does not answer', async () => {
    const database = databaseAt({ ...connection, host: '127.0.0.1', port: 1 });
    const failures = await Promise.allSettled([
      database.read(async () => undefined),
    ]);
    await expect(
      database.readPlugin('catalog', async () => undefined),
    ).rejects.toBe((failures[0] as PromiseRejectedResult).reason);
  });

  it('demands Postgres', async () => {
    const [{ verdict }] = await check({}, 'better-sqlite3');
    expect(verdict).toBe('bad');
  });
});
