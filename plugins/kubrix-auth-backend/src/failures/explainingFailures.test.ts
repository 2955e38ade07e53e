import { failureOf, identityOf } from '../../__fixtures__/authBackend';
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
    expect(failureOf(await signIn())).toEqual({
      name: 'ServiceUnavailableError',
      code: 'KEYS_CHANGED',
      text: 'Keycloak has just changed its keys. Sign in again.',
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Sign-in failed \(KEYS_CHANGED, .*jwks_uri/),
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
    expect(failureOf(await signIn())).toEqual({
      name: 'ServiceUnavailableError',
      code: 'CLOCK_SKEW',
      text: 'The clocks of the portal and of Keycloak differ, so nobody can sign in. Tell your platform team.',
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Sign-in failed \(CLOCK_SKEW, reference [\da-f]{8}\) with oidc: Authentication rejected, JWT expired, now \d+, exp \d+\. Set the clocks/,
      ),
    );
  });

  it('does not tell people the address of a Keycloak that is down', async () => {
    const { identityProvider, signIn } = await startWithJane();
    identityProvider.cutConnections();

    expect(failureOf(await signIn())).toEqual({
      name: 'ServiceUnavailableError',
      code: 'IDP_UNREACHABLE',
      text: 'Keycloak cannot be reached at the moment. Try again in a minute; if this stays, ask your platform team.',
    });
  });

  it.each([
    [
      'CLIENT_SECRET_INVALID',
      'unauthorized_client',
      'Invalid client or Invalid client credentials',
      'Keycloak does not accept this portal, so nobody can sign in. Tell your platform team.',
    ],
    [
      'REDIRECT_URI_MISMATCH',
      'invalid_grant',
      'Incorrect redirect_uri',
      'Keycloak does not know the address of this portal, so nobody can sign in. Tell your platform team.',
    ],
    [
      'IDP_ERROR',
      'invalid_grant',
      'User disabled',
      'Keycloak refused the sign-in: invalid_grant (User disabled). Ask your platform team.',
    ],
    [
      'IDP_ERROR',
      'access_denied',
      '<b>Call this number</b>',
      'Keycloak did not complete the sign-in. Try again; if this stays, ask your platform team.',
    ],
  ])('is explained: %s, %s (%s)', async (code, error, description, text) => {
    const { identityProvider, logger, signIn } = await startWithJane();
    identityProvider.refuseTokens(error, description);

    expect(failureOf(await signIn())).toMatchObject({ code, text });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        new RegExp(
          `^Sign-in failed \\(${code}, reference [\\da-f]{8}\\) with oidc: .*${error} \\(${description}\\)\\. `,
        ),
      ),
    );
  });

  it('leaves a reference that leads from what people read to the log', async () => {
    const { identityProvider, logger, signIn } = await startWithJane();
    identityProvider.cutConnections();
    const [first, second] = [await signIn(), await signIn()].map(
      ({ error }) => /reference ([\da-f]{8})/.exec(error?.message ?? '')?.[1],
    );
    expect(first).not.toBe(second);
    for (const reference of [first, second]) {
      expect(
        logger.warn.mock.calls.filter(([line]) =>
          String(line).includes(`reference ${reference}`),
        ),
      ).toHaveLength(1);
    }
  });

  it('explains a refresh as well, and logs an ended session as no fault', async () => {
    const { identityProvider, logger, refresh, signIn } = await startWithJane();
    await signIn();
    logger.info.mockClear();
    identityProvider.refuseTokens('invalid_grant', 'Session not active');

    const { status, body } = await refresh();

    expect(status).toBe(401);
    expect(body.error.message).toMatch(
      /\(SESSION_EXPIRED, reference [\da-f]{8}\)$/,
    );
    expect(JSON.stringify(body)).not.toContain('Session not active');
    expect(logger.warn).not.toHaveBeenCalled();
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('Sign-in failed (SESSION_EXPIRED, reference '),
    );
  });
});

describe('a sign-in without a resolver', () => {
  const start = useAuthBackend();

  it('is not supported, and the log has the key that is missing', async () => {
    const { identityProvider, logger, signIn } = await start({
      oidc: { signIn: { resolvers: [] } },
    });
    identityProvider.signInAs(JANE);

    expect(failureOf(await signIn())).toEqual({
      name: 'NotAllowedError',
      code: 'SIGN_IN_NOT_SUPPORTED',
      text: 'The Keycloak OIDC provider is not configured to support sign-in. Choose another way, or ask your administrator.',
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Sign-in failed \(SIGN_IN_NOT_SUPPORTED, reference [\da-f]{8}\) with oidc: it has no sign-in resolver\. Set auth\.providers\.oidc\.development\.signIn\.resolvers\.$/,
      ),
    );
  });
});

describe('a portal with a link to its docs that cannot be one', () => {
  const start = useAuthBackend();

  it('does not start, and names the key', async () => {
    await expect(
      start({ config: { kubrix: { auth: { troubleshootingUrl: 'docs' } } } }),
    ).rejects.toThrow("'kubrix.auth.troubleshootingUrl': got 'docs'");
  });
});
