import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FetchStore } from './FetchStore';
import { PendingUserRecord } from './pendingUserRow';
import { PendingUserStore } from './PendingUserStore';

const jane = {
  issuer: 'https://keycloak.example.com/realms/kubrix',
  sub: 'id-of-jane',
  email: 'jane@example.com',
};
const fetched = (outcome: 'added' | 'failed') => ({
  ...jane,
  userEntityRef: 'user:unprovisioned/jane',
  outcome,
});

describe('FetchStore', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let knex: Knex;
  let pendingUsers: PendingUserStore;
  let store: FetchStore;

  beforeEach(async () => {
    knex = await databases.init('POSTGRES_17');
    const database = mockServices.database({ knex });
    pendingUsers = await PendingUserStore.create(database);
    store = await FetchStore.create(database);
    await pendingUsers.record(jane);
  });

  async function record(): Promise<PendingUserRecord> {
    const found = await pendingUsers.findByName('jane');
    if (!found) {
      throw new Error('There is no pending user named jane');
    }
    return found;
  }

  const requestedAgo = (seconds: number) =>
    knex('kubrix_pending_users').update({
      fetch_requested: new Date(Date.now() - seconds * 1000),
    });

  it('counts attempts and keeps what became of the last one', async () => {
    expect(await record()).toMatchObject({
      attempts: 0,
      lastAttempt: undefined,
      lastOutcome: undefined,
    });

    expect(await store.recordOutcome(fetched('failed'))).toBe('jane');
    expect(await store.recordOutcome(fetched('added'))).toBe('jane');

    expect(await record()).toMatchObject({
      attempts: 2,
      lastAttempt: expect.any(Date),
      lastOutcome: 'added',
    });
  });

  it('knows nobody else, and nobody who is set up', async () => {
    expect(
      await store.recordOutcome({ ...fetched('added'), sub: 'stranger' }),
    ).toBeUndefined();
    await store.recordOutcome(fetched('failed'));
    await pendingUsers.recordProvisioned(jane);

    expect(await store.recordOutcome(fetched('failed'))).toBeUndefined();
    expect(await record()).toMatchObject({
      attempts: 1,
      lastOutcome: undefined,
      fetchRequests: 0,
    });
  });

  it('gives a fetch to one replica of those that try at the same moment', async () => {
    const replicas = [
      store,
      await FetchStore.create(mockServices.database({ knex })),
    ];
    await requestedAgo(10);
    const seen = await record();

    const claims = await Promise.all(
      [...replicas, ...replicas].map(each => each.claim(seen, new Date())),
    );

    expect(claims.filter(Boolean)).toHaveLength(1);
    expect((await record()).fetchRequests).toBe(2);
  });

  it('waits longer each time, and begins anew when an admin asks', async () => {
    const claim = async () => store.claim(await record(), new Date());
    expect(await claim()).toBe(false);
    await requestedAgo(10);
    expect(await claim()).toBe(true);
    await requestedAgo(19);
    expect(await claim()).toBe(false);
    await requestedAgo(20);
    expect(await claim()).toBe(true);

    await store.recordRequest(jane);
    await requestedAgo(10);
    expect(await claim()).toBe(true);
  });

  it('gives no fetch of somebody who was set up meanwhile', async () => {
    await requestedAgo(10);
    const seen = await record();
    await pendingUsers.recordProvisioned(jane);
    expect(await store.claim(seen, new Date())).toBe(false);
  });
});
