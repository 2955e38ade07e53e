import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { Knex } from 'knex';
import { PendingUserStore } from './PendingUserStore';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('PendingUserStore', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const databaseId: TestDatabaseId = 'POSTGRES_17';
  let knex: Knex;
  let store: PendingUserStore;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    store = await PendingUserStore.create(mockServices.database({ knex }));
  });

  const person = (sub: string, email = `${sub}@example.com`) => ({
    issuer: 'https://keycloak.example.com/realms/kubrix',
    sub,
    email,
  });

  const lastSeen = (sub: string, daysAgo: number) =>
    knex('kubrix_pending_users')
      .where({ sub })
      .update({ last_seen: new Date(Date.now() - daysAgo * DAY_MS) });

  const names = async () =>
    (await knex('kubrix_pending_users').select('name').orderBy('name')).map(
      ({ name }) => name,
    );

  it('keeps its migrations apart from those of the auth plugin', async () => {
    expect(await knex.schema.hasTable('kubrix_knex_migrations')).toBe(true);
    expect(await knex.schema.hasTable('knex_migrations')).toBe(false);
  });

  it('gives different people different names, each the same each time, whatever they are called', async () => {
    const anybody = fc.record({
      issuer: fc.constantFrom('https://a.example', 'https://b.example'),
      sub: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
      email: fc.option(
        fc
          .string({ unit: 'grapheme', maxLength: 3 })
          .map(localPart => `${localPart}@example.com`),
        { nil: undefined },
      ),
      username: fc.constantFrom('jane', 'Jane', '../jane', undefined),
    });
    await fc.assert(
      fc
        .asyncProperty(
          fc.array(anybody, { minLength: 1, maxLength: 8 }),
          async people => {
            // Postgres has no text with NUL, and Keycloak no such id.
            fc.pre(people.every(({ sub }) => !sub.includes('\0')));
            const byName = new Map<string, string>();
            for (const each of [...people, ...people]) {
              const { name } = await store.record(each);
              const key = JSON.stringify([each.issuer, each.sub]);
              expect(byName.get(name) ?? key).toBe(key);
              byName.set(name, key);
            }
            expect(byName.size).toBe(new Set(byName.values()).size);
          },
        )
        .afterEach(async () => {
          await knex('kubrix_pending_users').delete();
        }),
      { numRuns: 100 },
    );
  });

  it('gives them different names also at the same moment', async () => {
    const people = Array.from({ length: 8 }, (_, i) =>
      person(`id-${i}`, `jane@example-${i}.com`),
    );
    const given = await Promise.all(people.map(each => store.record(each)));

    expect(new Set(given.map(({ name }) => name)).size).toBe(people.length);
    expect(given.every(({ isNew }) => isNew)).toBe(true);
  });

  it('knows whom it has seen before', async () => {
    expect(await store.record(person('jane'))).toEqual({
      name: 'jane',
      isNew: true,
    });
    expect(await store.record(person('jane'))).toEqual({
      name: 'jane',
      isNew: false,
    });
  });

  it('tells once that somebody is set up', async () => {
    await store.record(person('jane'));

    expect(await store.recordProvisioned(person('jane'))).toMatchObject({
      name: 'jane',
    });
    expect(await store.recordProvisioned(person('jane'))).toBeUndefined();
    expect(await store.recordProvisioned(person('stranger'))).toBeUndefined();
  });

  it('tells once how long it took until somebody was ready, on all replicas', async () => {
    const replica = await PendingUserStore.create(
      mockServices.database({ knex }),
    );
    await store.record(person('jane'));
    await knex('kubrix_pending_users').update({
      first_seen: new Date(Date.now() - 60_000),
    });

    const told = await Promise.all(
      [store, replica, store].map(each => each.recordReady(person('jane'))),
    );

    const [seconds, ...more] = told.filter(each => each !== undefined);
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThan(90);
    expect(more).toEqual([]);
    expect(await store.recordReady(person('stranger'))).toBeUndefined();
  });

  it('lists and counts who waits, the last to come first', async () => {
    for (const sub of ['ada', 'bob', 'cay', 'dan']) {
      await store.record(person(sub));
    }
    await store.recordProvisioned(person('bob'));

    expect(
      (await store.listPending({ limit: 2 })).map(({ name }) => name),
    ).toEqual(['dan', 'cay']);
    expect(await store.countPending()).toBe(3);
    expect(await store.findPending('ada')).toMatchObject({
      name: 'ada',
      signIns: 1,
    });
    expect(await store.findPending('bob')).toBeUndefined();
  });

  it('lists nobody whose account is ready, unless they are pending once more', async () => {
    const waiting = async () =>
      (await store.listPending({ limit: 500 })).map(({ name }) => name);
    await store.record(person('eve'));
    const before = await store.countPending();
    expect(await waiting()).toContain('eve');

    await store.recordReady(person('eve'));
    expect(await waiting()).not.toContain('eve');
    expect(await store.countPending()).toBe(before - 1);

    await store.record(person('eve'));
    expect(await waiting()).toContain('eve');
    expect(await store.countPending()).toBe(before);
  });

  it('forgets who did not come back, and who is set up', async () => {
    for (const sub of ['gone', 'waiting', 'just-set-up', 'set-up']) {
      await store.record(person(sub));
    }
    await store.recordProvisioned(person('just-set-up'));
    await store.recordProvisioned(person('set-up'));
    await lastSeen('gone', 31);
    await lastSeen('waiting', 29);
    await lastSeen('set-up', 2);

    const forgotten = await store.forget({
      pending: new Date(Date.now() - 30 * DAY_MS),
      provisioned: new Date(Date.now() - DAY_MS),
    });

    expect(forgotten).toBe(2);
    expect(await names()).toEqual(['just-set-up', 'waiting']);
  });
});
