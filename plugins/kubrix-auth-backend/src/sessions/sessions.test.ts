import { SignJWT } from 'jose';
import { catalogUser, identityOf } from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';
import { guardSessionCookie } from './createSessionCookieGuard';

const jane = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
};

describe('sessions', () => {
  const startBackend = useAuthBackend();

  async function start(options?: Parameters<typeof startBackend>[0]) {
    const backend = await startBackend(options);
    backend.identityProvider.signInAs(jane);
    return backend;
  }

  describe('start', () => {
    async function startSignIn(): Promise<{
      query: URLSearchParams;
      cookies: string[];
    }> {
      const { browser } = await start();
      const { headers } = await browser.get(
        '/api/auth/oidc/start?env=development',
      );
      return {
        query: new URL(headers.location).searchParams,
        cookies: headers['set-cookie'] as unknown as string[],
      };
    }

    it('proves that the code comes back to whoever asked for it (PKCE, RFC 7636)', async () => {
      const { query } = await startSignIn();
      expect(query.get('code_challenge_method')).toBe('S256');
      expect(query.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    });

    it('leaves it to Keycloak whether to ask for a password', async () => {
      const { query } = await startSignIn();
      expect(query.has('prompt')).toBe(false);
    });

    it('keeps its cookies from scripts and from other sites', async () => {
      const { cookies } = await startSignIn();
      const kept = cookies.filter(cookie => !cookie.includes('Max-Age=0'));

      expect(kept.map(cookie => cookie.split('=')[0]).sort()).toEqual([
        'connect.sid',
        'oidc-nonce',
      ]);
      for (const cookie of kept) {
        expect(cookie).toMatch(/; HttpOnly/);
        expect(cookie).toMatch(/; SameSite=Lax/);
        expect(cookie).not.toMatch(/; Secure/);
      }
    });
  });

  it.each([
    ['connect.sid=a; Path=/; HttpOnly', false, '; SameSite=Lax'],
    ['connect.sid=a; Path=/; HttpOnly', true, '; SameSite=Lax; Secure'],
    ['connect.sid=a; Secure; SameSite=None', true, ''],
    ['oidc-nonce=a; Path=/', true, ''],
  ])('%s, https %s: adds "%s"', (cookie, isHttps, added) => {
    expect(guardSessionCookie(cookie, isHttps)).toBe(cookie + added);
  });

  it.each([
    ['a week unless configured', undefined, 7 * 24 * 60 * 60],
    ['as long as configured', { hours: 8 }, 8 * 60 * 60],
  ])('last %s', async (_, sessionDuration, seconds) => {
    const { browser, signIn, identityProvider } = await start({
      oidc: sessionDuration && { sessionDuration },
    });
    identityProvider.signInAs(jane);
    await signIn();
    const cookies = browser.jar.getCookies({
      domain: '127.0.0.1',
      path: '/api/auth/oidc',
      script: false,
      secure: false,
    });
    const refreshToken = [...cookies].find(
      ({ name }) => name === 'oidc-refresh-token',
    );
    const left = (Number(refreshToken?.expiration_date) - Date.now()) / 1000;
    expect(left).toBeGreaterThan(seconds - 60);
    expect(left).toBeLessThanOrEqual(seconds);
  });

  describe('sign-out', () => {
    it('ends the session in Keycloak', async () => {
      const { identityProvider, refresh, signIn, signOut } = await start();
      identityProvider.signInAs(jane);
      await signIn();

      expect((await signOut()).status).toBe(200);

      expect(identityProvider.logouts).toEqual([
        {
          client_id: 'backstage',
          client_secret: 'secret',
          refresh_token: 'refresh-token',
        },
      ]);
      expect((await refresh()).status).toBe(401);
    });

    it('ends that in the portal when Keycloak refuses, and says so in the log', async () => {
      const { identityProvider, logger, refresh, signIn, signOut } =
        await start();
      identityProvider.signInAs(jane);
      identityProvider.failLogouts();
      await signIn();

      expect((await signOut()).status).toBe(200);

      expect((await refresh()).status).toBe(401);
      expect(logger.warn).toHaveBeenCalledWith(
        `The session in Keycloak was not ended at sign-out: POST ${identityProvider.issuer}/logout answered 400`,
      );
    });
  });

  it('keeps the session in Keycloak when the user signs in again at once', async () => {
    const { auditTrail, identityProvider, refresh, signIn, signOut } =
      await start();
    await signIn();

    expect((await signOut({ session: 'keep' })).status).toBe(200);

    expect(identityProvider.logouts).toEqual([]);
    expect((await refresh()).status).toBe(401);
    expect(auditTrail.at(-1)).toMatchObject({
      eventId: 'sign-out',
      meta: { keycloakSession: 'kept' },
    });
  });

  it('keeps the session in Keycloak where the configuration says so', async () => {
    const { identityProvider, signIn, signOut } = await start({
      config: { kubrix: { auth: { logout: 'portal' } } },
    });
    await signIn();

    expect((await signOut()).status).toBe(200);

    expect(identityProvider.logouts).toEqual([]);
  });

  it.each([
    [
      { logout: 'never' },
      'kubrix.auth.logout is "never", set it to keycloak or portal',
    ],
    [
      { pendingUsers: { forgetAfter: { hours: 1 } } },
      'kubrix.auth.pendingUsers.forgetAfter is shorter than a day, set it to a day or more',
    ],
    [
      { pendingUsers: { forgetAfter: 'soon' } },
      "'kubrix.auth.pendingUsers.forgetAfter'",
    ],
  ])('refuses to start with %j', async (auth, message) => {
    await expect(start({ config: { kubrix: { auth } } })).rejects.toThrow(
      message,
    );
  });

  describe('audit trail', () => {
    const person = (issuer: string) => ({ issuer, sub: jane.sub });

    it('tells who got a temporary identity, and when it was replaced', async () => {
      const { auditTrail, catalog, identityProvider, refresh, signIn } =
        await start();
      await signIn();
      await refresh();
      catalog.users.push(catalogUser('jdoe', jane));
      expect(identityOf(await signIn())?.userEntityRef).toBe(
        'user:default/jdoe',
      );
      await signIn();

      expect(auditTrail).toEqual([
        {
          eventId: 'sign-in',
          outcome: 'succeeded',
          meta: {
            ...person(identityProvider.issuer),
            queryType: 'pending-issued',
            userEntityRef: 'user:unprovisioned/jane',
          },
        },
        {
          eventId: 'sign-in',
          outcome: 'succeeded',
          meta: {
            ...person(identityProvider.issuer),
            queryType: 'provisioned',
            temporaryRef: 'user:unprovisioned/jane',
            userEntityRef: 'user:default/jdoe',
          },
        },
      ]);
    });

    it('tells who was refused, and why', async () => {
      const { auditTrail, catalog, identityProvider, signIn } = await start();
      catalog.users.push(catalogUser('other', { ...jane, id: 'id-of-other' }));
      await signIn();

      expect(auditTrail).toEqual([
        {
          eventId: 'sign-in',
          outcome: 'failed',
          meta: {
            ...person(identityProvider.issuer),
            queryType: 'refused',
            code: 'EMAIL_CONFLICT',
          },
        },
      ]);
    });

    it('tells who signed out', async () => {
      const { auditTrail, identityProvider, signIn, signOut } = await start();
      identityProvider.refreshTokenIs(
        await new SignJWT({ sub: jane.sub })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(Buffer.from('secret')),
      );
      await signIn();
      await signOut();

      expect(auditTrail.at(-1)).toEqual({
        eventId: 'sign-out',
        outcome: 'succeeded',
        meta: { sub: jane.sub, keycloakSession: 'ended' },
      });
    });
  });
});
