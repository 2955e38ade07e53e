import { identityOf } from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

const JANE = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
};

describe('a sign-in that Keycloak spoils', () => {
  const start = useAuthBackend();

  async function startWithJane() {
    const backend = await start();
    backend.identityProvider.signInAs(JANE);
    return backend;
  }

  it('succeeds when it is tried again after Keycloak has changed its keys', async () => {
    const { identityProvider, logger, signIn } = await startWithJane();
    expect(identityOf(await signIn())).toBeDefined();

    await identityProvider.changeKeys();
    expect(await signIn()).toEqual({
      type: 'authorization_response',
      error: {
        name: 'ServiceUnavailableError',
        message: 'Keycloak has just changed its keys. Sign in again.',
      },
    });
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/^A sign-in with Keycloak failed: .*jwks_uri/),
    );

    expect(identityOf(await signIn())?.userEntityRef).toBe(
      'user:unprovisioned/jane',
    );
  });

  it('leaves those alone who are signed in when Keycloak changes its keys', async () => {
    const { identityProvider, logger, refresh, signIn } = await startWithJane();
    await signIn();

    await identityProvider.changeKeys();

    expect((await refresh()).status).toBe(200);
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('says so where the clocks differ', async () => {
    const { identityProvider, logger, signIn } = await startWithJane();
    identityProvider.clockIsSlowBy(240);
    expect(identityOf(await signIn())).toBeDefined();

    identityProvider.clockIsSlowBy(301);
    expect((await signIn()).error).toEqual({
      name: 'ServiceUnavailableError',
      message:
        'The clocks of the portal and of Keycloak differ, so nobody can sign in. Tell your platform team.',
    });
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(
        /^A sign-in with Keycloak failed: Authentication rejected, JWT expired, now \d+, exp \d+\. Set the clocks/,
      ),
    );
  });

  it('does not tell people the address of a Keycloak that is down', async () => {
    const { identityProvider, signIn } = await startWithJane();
    identityProvider.cutConnections();

    expect((await signIn()).error?.message).toBe(
      'Keycloak cannot be reached at the moment. Try again in a minute; if this stays, ask your platform team.',
    );
  });
});
