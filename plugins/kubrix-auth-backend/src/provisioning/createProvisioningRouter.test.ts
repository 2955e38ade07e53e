import { mockCredentials } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { FetchOutcome } from '@kubrix/plugin-kubrix-common';
import { catalogUser, identityOf } from '../../__fixtures__/authBackend';
import { AuthBackend, useAuthBackend } from '../../__fixtures__/useAuthBackend';

const jane = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
};

describe('provisioning status', () => {
  const startBackend = useAuthBackend();
  let backend: AuthBackend;

  async function start(config?: JsonObject) {
    backend = await startBackend({ config });
    return backend;
  }

  const fetched = (outcome: FetchOutcome) =>
    backend.events.fetched({
      issuer: backend.identityProvider.issuer,
      sub: jane.sub,
      userEntityRef: 'user:unprovisioned/jane',
      outcome,
    });

  const signalled = (channel: string) =>
    backend.signals.publish.mock.calls.filter(([signal]) =>
      Object.values(signal).includes(channel),
    );

  async function signInAsPending() {
    backend.identityProvider.signInAs(jane);
    return identityOf(await backend.signIn())?.userEntityRef ?? '';
  }
  const status = (userEntityRef: string) =>
    backend.browser
      .get('/api/auth/kubrix/provisioning')
      .set('Authorization', mockCredentials.user.header(userEntityRef));

  it('follows the catalog for a pending user', async () => {
    const { catalog } = await start();
    const ref = await signInAsPending();

    expect((await status(ref)).body).toEqual({ status: 'pending' });

    catalog.users.push(catalogUser('jdoe', jane));
    await fetched('added');
    expect((await status(ref)).body).toEqual({ status: 'ready' });
  });

  it('is asked for once a second, for all who ask, unless there is news', async () => {
    const { catalog } = await start();
    const ref = await signInAsPending();
    expect((await status(ref)).body).toEqual({ status: 'pending' });

    catalog.users.push(catalogUser('jdoe', jane));
    const soon = await Promise.all([status(ref), status(ref)]);
    expect(soon.map(({ body }) => body)).toEqual([
      { status: 'pending' },
      { status: 'pending' },
    ]);

    await fetched('added');
    expect((await status(ref)).body).toEqual({ status: 'ready' });
  });

  it('tells when the last sync of the realm ended and the next begins, and whom to ask', async () => {
    const { catalog } = await start({
      kubrix: { provisioning: { supportContact: 'help@example.com' } },
    });
    const sync = {
      providerId: 'default',
      realm: 'kubrix',
      lastAppliedAt: '2026-01-01T11:30:00.000Z',
      nextRunAt: '2026-01-01T12:00:00.000Z',
      runs: [],
    };
    catalog.syncs.push(sync, {
      ...sync,
      realm: 'another',
      nextRunAt: '2026-01-01T11:31:00.000Z',
    });

    expect((await status(await signInAsPending())).body).toEqual({
      status: 'pending',
      lastSyncEndedAt: '2026-01-01T11:30:00.000Z',
      nextSyncAt: '2026-01-01T12:00:00.000Z',
      supportContact: 'help@example.com',
    });
  });

  it('tells what keeps somebody from being set up, until it does no more', async () => {
    const { catalog } = await start({
      kubrix: { provisioning: { supportContact: 'Platform team' } },
    });
    const ref = await signInAsPending();

    await fetched('name-conflict');
    expect((await status(ref)).body).toEqual({
      status: 'blocked',
      reason: 'name-conflict',
      supportContact: 'Platform team',
    });

    await fetched('added');
    expect((await status(ref)).body).toEqual({
      status: 'pending',
      supportContact: 'Platform team',
    });

    catalog.users.push(catalogUser('a', jane), catalogUser('b', jane));
    await fetched('added');
    expect((await status(ref)).body).toEqual({
      status: 'blocked',
      reason: 'email-conflict',
      supportContact: 'Platform team',
    });

    catalog.users.pop();
    await fetched('added');
    expect((await status(ref)).body).toEqual({ status: 'ready' });
  });

  it.each<[string, FetchOutcome]>([
    ['whose fetch failed', 'failed'],
    ['who was added and is still not there', 'added'],
  ])(
    'has somebody fetched again %s, when the time has come',
    async (_, outcome) => {
      const { events } = await start();
      const ref = await signInAsPending();
      await fetched(outcome);
      events.publish.mockClear();

      await status(ref);
      expect(events.publish).not.toHaveBeenCalled();

      await backend.knex('kubrix_pending_users').update({
        fetch_requested: new Date(Date.now() - 10_000),
      });
      await fetched(outcome);
      events.publish.mockClear();
      await status(ref);
      expect(events.publish.mock.calls).toEqual([
        [
          {
            topic: 'kubrix.user-pending',
            eventPayload: {
              issuer: backend.identityProvider.issuer,
              sub: jane.sub,
              userEntityRef: ref,
            },
          },
        ],
      ]);
    },
  );

  it('has nobody fetched where the operator does not want that', async () => {
    const { events } = await start({
      kubrix: { provisioning: { onFirstLogin: 'schedule' } },
    });
    const ref = await signInAsPending();
    await backend.knex('kubrix_pending_users').update({
      fetch_requested: new Date(Date.now() - 10_000),
    });
    events.publish.mockClear();

    await status(ref);

    expect(events.publish).not.toHaveBeenCalled();
  });

  it('is not changed by an event that makes no sense', async () => {
    const { events, logger } = await start();
    const ref = await signInAsPending();

    await events.fetched({ sub: jane.sub, outcome: 'disabled' });

    expect((await status(ref)).body).toEqual({ status: 'pending' });
    expect(logger.warn).toHaveBeenCalledWith(
      "Ignored an event 'kubrix.user-fetched' without issuer, sub, userEntityRef and a known outcome. Publish it with the payload of @kubrix/plugin-kubrix-common",
    );
  });

  it('lets admins know when somebody comes and when they are fetched', async () => {
    const { signals } = await start();
    await signInAsPending();
    await fetched('failed');
    expect(signalled('kubrix:provisioning-admin')).toEqual([
      [
        {
          recipients: { type: 'broadcast' },
          channel: 'kubrix:provisioning-admin',
          message: {},
        },
      ],
    ]);
    expect(signals.publish).toHaveBeenCalledTimes(1);
  });

  it('is signalled to the pending user who asked, once, when it becomes ready', async () => {
    const { catalog, signals } = await start();
    const ref = await signInAsPending();
    const told = new Promise(resolve =>
      signals.publish.mockImplementation(async signal => resolve(signal)),
    );

    await Promise.all([status(ref), status(ref)]);
    expect(signalled('kubrix:provisioning')).toEqual([]);
    catalog.users.push(catalogUser('jdoe', jane));

    expect(await told).toEqual({
      recipients: { type: 'user', entityRef: ref },
      channel: 'kubrix:provisioning',
      message: { status: 'ready' },
    });
    expect(signalled('kubrix:provisioning')).toHaveLength(1);
    expect((await status(ref)).body).toEqual({ status: 'ready' });
  });

  it('is never ready by mistake', async () => {
    const { catalog } = await start();
    const ref = await signInAsPending();

    catalog.failure = new Error('connection refused');
    const down = await status(ref);
    expect(down.status).toBe(503);
    expect(down.headers['retry-after']).toBe('10');

    catalog.failure = undefined;
    catalog.users.push(catalogUser('a', jane), catalogUser('b', jane));
    expect((await status(ref)).body).toEqual({
      status: 'blocked',
      reason: 'email-conflict',
    });
  });

  it('asks people to sign in again whose temporary identity is forgotten', async () => {
    await start();
    const answer = await status('user:unprovisioned/stranger');
    expect(answer.status).toBe(404);
    expect(answer.body.error.message).toBe(
      'Your temporary identity is no longer known. Sign out and sign in again.',
    );
  });

  it('is ready for a catalog user', async () => {
    await start();
    expect((await status('user:default/jdoe')).body).toEqual({
      status: 'ready',
    });
  });

  it('is for signed-in users only', async () => {
    await start();
    for (const header of [
      mockCredentials.none.header(),
      mockCredentials.service.header(),
    ]) {
      const answer = await backend.browser
        .get('/api/auth/kubrix/provisioning')
        .set('Authorization', header);
      expect(answer.status).toBeGreaterThanOrEqual(401);
      expect(answer.body.status).toBeUndefined();
    }
  });
});
