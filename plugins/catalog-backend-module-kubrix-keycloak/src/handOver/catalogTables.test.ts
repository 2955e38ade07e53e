import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  eventually,
  startCatalogBackend,
  entityOf,
  providerOf,
} from '../../__fixtures__/catalogBackend';
import { nextMillisecond } from '../../__fixtures__/databaseClock';
import { HandedOver } from '../store/HandedOver';
import { openStore } from '../store/openStore';
import { CatalogQueue } from './catalogTables';

describe('CatalogQueue, on the tables of the installed catalog', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });

  it('counts what the catalog has to process and to stitch', async () => {
    const knex = await databases.init('POSTGRES_17');
    const catalog = await startCatalogBackend({
      knex,
      catalog: { processingInterval: { minutes: 10 } },
      providers: [providerOf('people', [entityOf('User', 'default/ada')])],
    });
    await catalog.entity('user:default/ada');
    const queue = new CatalogQueue(knex);
    const empty = { toProcess: 0, toStitch: 0 };
    await eventually(async () => {
      const length = await queue.length();
      return length.toProcess + length.toStitch === 0 || undefined;
    });
    await catalog.stop();

    const before = knex.raw("now() - interval '1 minute'");
    await knex('refresh_state').update({ next_update_at: before });
    expect(await queue.length()).toEqual({ ...empty, toProcess: 1 });
    await knex('refresh_state').update({
      next_update_at: knex.raw("now() + interval '1 minute'"),
    });
    await knex('stitch_queue').insert({
      entity_ref: 'user:default/ada',
      next_stitch_at: before,
      stitch_ticket: 'ticket',
    });
    expect(await queue.length()).toEqual({ ...empty, toStitch: 1 });
  });
});

describe('HandedOver, beside the tables of the installed catalog', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });

  it('forgets what the catalog shows, unless the full sync does not know of it', async () => {
    const knex = await databases.init('POSTGRES_17');
    const [ada, dora, emil] = ['ada', 'dora', 'emil'].map(name =>
      entityOf('User', `default/${name}`),
    );
    const catalog = await startCatalogBackend({
      knex,
      catalog: {},
      providers: [providerOf('people', [ada, dora, emil])],
    });
    for (const name of ['ada', 'dora', 'emil']) {
      await catalog.entity(`user:default/${name}`);
    }
    await catalog.stop();
    const handedOver = new HandedOver(
      await openStore(mockServices.database({ knex })),
      'default',
    );
    await handedOver.claim([{ entity: emil }]);
    const readBegan = await nextMillisecond(handedOver);
    await handedOver.claimForFullSync(
      [ada, emil, entityOf('User', 'default/bob')].map(entity => ({ entity })),
    );
    await handedOver.claim(
      [dora, entityOf('User', 'default/cleo')].map(entity => ({ entity })),
    );

    await handedOver.forgetShown(readBegan);

    const names = ['ada', 'bob', 'cleo', 'dora', 'emil'];
    expect([
      ...(
        await handedOver.find(names.map(name => `user:default/${name}`))
      ).keys(),
    ]).toEqual(['user:default/bob', 'user:default/cleo', 'user:default/dora']);
  });
});
