import { parseSignInFailure } from '@kubrix/plugin-kubrix-common';
import {
  failureOf,
  identityOf,
  readWebMessage,
} from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

const START = '/api/auth/oidc/start?env=development';

const UNAVAILABLE =
  'Keycloak cannot be reached at the moment. Try again in a minute; if this stays, ask your platform team.';

describe('a portal that starts before Keycloak', () => {
  const start = useAuthBackend();
  const startAlone = () => start({ identityProviderIsDown: true });

  it('lets people sign in as soon as Keycloak is there', async () => {
    const { browser, identityProvider, logger, refresh, signIn } =
      await startAlone();
    for (const _ of ['first', 'second']) {
      const popup = await browser.get(START);
      expect(popup.headers.location).toBeUndefined();
      expect(failureOf(readWebMessage(popup.text))).toEqual({
        name: 'ServiceUnavailableError',
        code: 'IDP_UNREACHABLE',
        text: UNAVAILABLE,
      });
    }

    await identityProvider.comeUp();
    identityProvider.signInAs({
      sub: 'id-of-jane',
      email: 'jane@example.com',
      email_verified: true,
    });

    expect(identityOf(await signIn())?.userEntityRef).toBe(
      'user:unprovisioned/jane',
    );
    expect((await refresh()).status).toBe(200);
    expect(logger.info).toHaveBeenCalledWith(
      `auth.providers.oidc.development.metadataUrl ${identityProvider.issuer} can be read again.`,
    );
  });

  it('tells the operator once, with the path and without secrets, and of each sign-in by its reference', async () => {
    const { browser, identityProvider, logger } = await startAlone();
    await browser.get(START);
    await browser.get(START);

    const { host } = new URL(identityProvider.issuer);
    expect(logger.error.mock.calls).toEqual([
      [
        `auth.providers.oidc.development.metadataUrl ${identityProvider.issuer} cannot be read: connect ECONNREFUSED ${host}. Nobody can sign in until it can; each sign-in tries again. Check that Keycloak runs and that the address is right.`,
      ],
    ]);
    const failed = expect.stringMatching(
      `^Sign-in failed \\(IDP_UNREACHABLE, reference [\\da-f]{8}\\) with oidc: the metadata cannot be read: connect ECONNREFUSED ${host}\\. `,
    );
    expect(logger.warn.mock.calls).toEqual([[failed], [failed]]);
  });

  it('says so on the sign-in page in the redirect flow', async () => {
    const { browser } = await startAlone();
    const redirect = await browser.get(START).query({
      flow: 'redirect',
      redirectUrl: 'http://localhost:3000/catalog?a=b',
    });
    const target = new URL(redirect.headers.location);
    expect(target.origin + target.pathname).toBe(
      'http://localhost:3000/catalog',
    );
    expect(
      parseSignInFailure(String(target.searchParams.get('error'))),
    ).toMatchObject({ code: 'IDP_UNREACHABLE', text: UNAVAILABLE });
  });

  it('tells no other origin', async () => {
    const { browser } = await startAlone();
    const answer = await browser
      .get(START)
      .query({ flow: 'popup', origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('Keycloak');
  });
});
