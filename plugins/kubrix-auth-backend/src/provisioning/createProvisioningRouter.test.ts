import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogUser, identityOf } from '../../__fixtures__/authBackend';
import { AuthBackend, useAuthBackend } from '../../__fixtures__/useAuthBackend';

jest.setTimeout(30_000);

const jane = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
};

describe('provisioning status', () => {
  const startBackend = useAuthBackend();
  let backend: AuthBackend;

  async function start() {
    backend = await startBackend();
    return backend;
  }

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
    expect((await status(ref)).body).toEqual({ status: 'ready' });
  });

  it('is signalled to the pending user who asked, once, when it becomes ready', async () => {
    const { catalog, signals } = await start();
    const ref = await signInAsPending();
    const signalled = new Promise(resolve =>
      signals.publish.mockImplementation(async signal => resolve(signal)),
    );

    await Promise.all([status(ref), status(ref)]);
    expect(signals.publish).not.toHaveBeenCalled();
    catalog.users.push(catalogUser('jdoe', jane));

    expect(await signalled).toEqual({
      recipients: { type: 'user', entityRef: ref },
      channel: 'kubrix:provisioning',
      message: { status: 'ready' },
    });
    expect(signals.publish).toHaveBeenCalledTimes(1);
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
    expect((await status(ref)).status).toBe(409);
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
