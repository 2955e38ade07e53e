import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { SignInTraceRequest } from '@kubrix/plugin-kubrix-common';
import { Knex } from 'knex';
import { scheduleForgettingTraces } from './scheduleForgettingTraces';
import { SignInTraceStore } from './SignInTraceStore';

const MINUTE_MS = 60_000;
const ADA = 'user:default/ada';
const OTHER = 'user:default/other';

describe('SignInTraceStore', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const databaseId: TestDatabaseId = 'POSTGRES_17';
  let knex: Knex;
  let store: SignInTraceStore;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    store = await SignInTraceStore.create(mockServices.database({ knex }));
  });

  afterEach(async () => {
    await knex('kubrix_sign_in_traces').delete();
  });

  const request = (second = 0): SignInTraceRequest => ({
    request: 'start',
    provider: 'oidc',
    startedAt: new Date(1_700_000_000_000 + second * 1_000).toISOString(),
    duration: 12,
    steps: [],
  });

  const makeOld = (id: string, minutes: number) =>
    knex('kubrix_sign_in_traces')
      .where({ id })
      .update({ created: new Date(Date.now() - minutes * MINUTE_MS) });

  const countOf = async (table: string) => {
    const [{ count }] = await knex(table).count({ count: '*' });
    return Number(count);
  };

  it('keeps what was added, the oldest first, with facts in their order', async () => {
    const { id, expiresAt } = await store.begin(ADA);
    const first: SignInTraceRequest = {
      ...request(1),
      steps: [
        {
          type: 'claims',
          at: request().startedAt,
          facts: { zebra: '\u0000', a: ['x'], email: true, at: 1 },
        },
      ],
    };
    await store.append(id, request(2));
    await store.append(id, first);

    const trace = await store.find(id, ADA);

    expect(trace).toEqual({
      id,
      createdAt: new Date(
        new Date(expiresAt).getTime() - 10 * MINUTE_MS,
      ).toISOString(),
      expiresAt,
      requests: [first, request(2)],
    });
    expect(Object.keys(trace?.requests[0].steps[0].facts ?? {})).toEqual([
      'zebra',
      'a',
      'email',
      'at',
    ]);
    const left = new Date(expiresAt).getTime() - Date.now();
    expect(left).toBeGreaterThan(9 * MINUTE_MS);
    expect(left).toBeLessThanOrEqual(10 * MINUTE_MS);
  });

  it('gives out ids that nobody can guess', async () => {
    const { id } = await store.begin(ADA);
    const { id: next } = await store.begin(OTHER);
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f-]{17}$/);
    expect(next).not.toBe(id);
  });

  it('is for the one who began it only', async () => {
    const { id } = await store.begin(ADA);
    expect(await store.find(id, OTHER)).toBeUndefined();
    expect(await store.end(id, OTHER)).toBe(false);
    expect(await store.find(id, ADA)).toBeDefined();
  });

  it('has one of each admin, with no request of the last', async () => {
    const { id: ofOther } = await store.begin(OTHER);
    const { id: last } = await store.begin(ADA);
    await store.append(last, request());
    const { id } = await store.begin(ADA);

    expect(await store.find(last, ADA)).toBeUndefined();
    expect(await store.isLive(last)).toBe(false);
    expect(await store.find(id, ADA)).toMatchObject({ requests: [] });
    expect(await store.isLive(ofOther)).toBe(true);
    expect(await countOf('kubrix_sign_in_trace_requests')).toBe(0);
  });

  it('has one of each also when two are begun at the same moment', async () => {
    const begun = await Promise.all(
      Array.from({ length: 8 }, () => store.begin(ADA)),
    );
    const live = await Promise.all(begun.map(({ id }) => store.isLive(id)));
    expect(live.filter(Boolean)).toHaveLength(1);
  });

  it('neither records nor gives out what is over, whether or not it was forgotten', async () => {
    const { id } = await store.begin(ADA);
    await store.append(id, request());
    await makeOld(id, 9.9);
    expect(await store.isLive(id)).toBe(true);

    await makeOld(id, 10);
    expect(await store.isLive(id)).toBe(false);
    expect(await store.find(id, ADA)).toBeUndefined();
    expect(await store.end(id, ADA)).toBe(false);
    await store.append(id, request());
    expect(await countOf('kubrix_sign_in_trace_requests')).toBe(1);
  });

  it('forgets what is over, with its requests and nothing else, in one task of all replicas', async () => {
    const { id: old } = await store.begin(ADA);
    const { id } = await store.begin(OTHER);
    await store.append(old, request());
    await store.append(id, request());
    await makeOld(old, 10);
    await makeOld(id, 9.9);

    const scheduler = mockServices.scheduler();
    await scheduleForgettingTraces({ scheduler, traces: store });
    const [task] = await scheduler.getScheduledTasks();
    expect(task).toMatchObject({
      id: 'kubrix-forget-sign-in-traces',
      scope: 'global',
    });
    await scheduler.triggerTask(task.id);

    expect(await countOf('kubrix_sign_in_traces')).toBe(1);
    expect(await countOf('kubrix_sign_in_trace_requests')).toBe(1);
    expect(await store.find(id, OTHER)).toMatchObject({
      requests: [request()],
    });
  });

  it('ends when its owner says so', async () => {
    const { id } = await store.begin(ADA);
    await store.append(id, request());
    expect(await store.end(id, ADA)).toBe(true);
    expect(await store.end(id, ADA)).toBe(false);
    await store.append(id, request());
    expect(await countOf('kubrix_sign_in_trace_requests')).toBe(0);
  });

  it('takes fifty requests at most, also at the same moment', async () => {
    const { id } = await store.begin(ADA);
    await knex('kubrix_sign_in_trace_requests').insert(
      Array.from({ length: 48 }, () => ({
        trace_id: id,
        started: new Date(),
        request: JSON.stringify(request()),
      })),
    );
    await Promise.all(
      Array.from({ length: 4 }, () => store.append(id, request())),
    );
    expect(await countOf('kubrix_sign_in_trace_requests')).toBe(50);
  });

  it.each([
    undefined,
    '',
    'abc',
    '\u0000',
    "' or true --",
    { id: 1 },
    '00000000-0000-4000-8000-000000000000',
  ])('knows no trace %j', async id => {
    expect(await store.isLive(id)).toBe(false);
    expect(await store.find(String(id), ADA)).toBeUndefined();
    expect(await store.end(String(id), ADA)).toBe(false);
  });

  it('leaves nothing of it where the tables are taken back', async () => {
    const { id } = await store.begin(ADA);
    await store.append(id, request());
    const migration = require('../../migrations/20261124000000_sign_in_traces');
    await knex.transaction(async transaction => {
      await migration.down(transaction);
      expect(await transaction.schema.hasTable('kubrix_sign_in_traces')).toBe(
        false,
      );
      await migration.up(transaction);
    });
  });
});
