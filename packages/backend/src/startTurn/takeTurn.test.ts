import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import knexFactory from 'knex';
import { setTimeout as delay } from 'node:timers/promises';
import { StartedPortal, startPortal } from '../../__fixtures__/startPortal';
import { takeTurn, Turn } from './takeTurn';

const IN_VAIN_MS = 300;
describe('takeTurn', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const directories = [createMockDirectory(), createMockDirectory()];
  const logger = mockServices.logger.mock();
  const turns: Turn[] = [];
  let connection: JsonObject;

  beforeEach(async () => {
    const { client } = await databases.init('POSTGRES_17');
    // Knex hides the password from whoever lists the settings.
    connection = {
      ...client.config.connection,
      password: client.config.connection.password,
    };
    jest.clearAllMocks();
  });
  afterEach(async () => {
    await Promise.all(turns.splice(0).map(turn => turn.end()));
  });

  async function take(options: { waitLimitMs?: number; to?: JsonObject } = {}) {
    const { waitLimitMs, to = connection } = options;
    const turn = await takeTurn({ connection: to, logger, waitLimitMs });
    turns.push(turn);
    return turn;
  }

  it('is for one at a time', async () => {
    const first = await take();
    const second = take();
    await expect(
      Promise.race([second.then(() => 'taken'), delay(IN_VAIN_MS, 'waits')]),
    ).resolves.toBe('waits');
    await first.end();
    await second;
    expect(logger.info).toHaveBeenCalledTimes(1);
    expect(logger.info).toHaveBeenCalledWith(
      'Another replica is starting on the same database: waiting up to 60 s for it, so that one at a time brings the database up to date',
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('is one for each database, also where that is yet to be created', async () => {
    const database = 'not_there';
    await take();
    await take({ to: { ...connection, database } });
    expect(logger.info).not.toHaveBeenCalled();
    await take({ to: { ...connection, database }, waitLimitMs: 100 });
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever', async () => {
    await take();
    await take({ waitLimitMs: 100 });
    expect(logger.warn).toHaveBeenCalledWith(
      'Another replica has been starting for more than 0.1 s: not waiting any longer',
    );
  });

  it('lets whoever has it create indexes concurrently while another one waits', async () => {
    const maintenance = { ...connection, database: 'postgres' };
    await take({ to: maintenance });
    const waiting = take({ to: maintenance });
    const knex = knexFactory({ client: 'pg', connection: maintenance });
    const table = `indexed_${Date.now()}`;
    try {
      await knex.schema.createTable(table, columns => columns.text('key'));
      await expect(
        knex.raw('create index concurrently on ?? (key)', [table]),
      ).resolves.toMatchObject({ command: 'CREATE' });
    } finally {
      await knex.schema.dropTableIfExists(table);
      await knex.destroy();
      await turns[0].end();
      await waiting;
    }
  });

  it.each([
    ['nobody listens', { host: '127.0.0.1', port: 1 }],
    ['a cloud hands out tokens', { type: 'rds', host: 'db' }],
  ])('is left to Backstage where %s', async (_, to) => {
    await expect((await take({ to })).end()).resolves.toBeUndefined();
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('lets two portals start at the same moment on an empty database', async () => {
    const portals: StartedPortal[] = [];
    const started = await Promise.allSettled(
      directories.map(async ({ path: directory }) => {
        portals.push(await startPortal({ directory, connection }));
      }),
    );
    await Promise.all(portals.map(portal => portal.stop()));
    expect(started).toEqual([
      { status: 'fulfilled', value: undefined },
      { status: 'fulfilled', value: undefined },
    ]);
    expect(
      portals.filter(portal => portal.log().includes('Another replica is')),
    ).toHaveLength(1);
  });
});
