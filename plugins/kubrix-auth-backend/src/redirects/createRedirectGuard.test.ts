import { encodeOAuthState } from '@backstage/plugin-auth-node';
import { failureOf, readWebMessage } from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

describe('redirects', () => {
  const start = useAuthBackend();
  const foreign = 'https://evil.example/steal';

  it('does not start a redirect flow to another origin', async () => {
    const { browser } = await start();
    const answer = await browser
      .get('/api/auth/oidc/start')
      .query({ env: 'development', flow: 'redirect', redirectUrl: foreign });
    expect(answer.status).toBe(403);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.type).toBe('text/plain');
    expect(answer.text).toMatch(
      /^This portal expects to be opened at http:\/\/localhost:3000\. .* \(ORIGIN_NOT_ALLOWED, reference [\da-f]{8}\)$/,
    );
  });

  it('starts one to the portal', async () => {
    const { browser, identityProvider } = await start();
    const answer = await browser.get('/api/auth/oidc/start').query({
      env: 'development',
      flow: 'redirect',
      redirectUrl: 'http://localhost:3000/catalog',
    });
    expect(answer.headers.location).toContain(
      `${identityProvider.issuer}/authorize`,
    );
  });

  it.each(['get', 'post'] as const)(
    'does not follow a forged state at the callback (%s)',
    async method => {
      const { browser } = await start();
      const state = encodeOAuthState({
        nonce: 'forged',
        env: 'development',
        flow: 'redirect',
        redirectUrl: foreign,
      });
      const answer = await browser[method](
        '/api/auth/oidc/handler/frame',
      ).query({ state, code: 'forged' });
      expect(answer.status).toBe(403);
      expect(answer.headers.location).toBeUndefined();
    },
  );

  it('lets nobody in with a state that cannot be decoded', async () => {
    const { browser } = await start();
    const answer = await browser
      .get('/api/auth/oidc/handler/frame')
      .query({ env: 'development', state: 'zz', code: 'forged' });
    expect(failureOf(readWebMessage(answer.text))?.code).toBe('STATE_MISMATCH');
  });

  it.each([
    ['the portal', 'http://localhost:3000', 302],
    ['another', 'https://evil.example', 403],
    ['an allowed one', 'https://portal.example', 302],
    ['one that begins like an allowed one', 'https://portal.example.evil', 403],
    ['an allowed one on http', 'http://portal.example', 403],
  ])(
    'starts a sign-in for the origin of %s: %s, %d',
    async (_, origin, code) => {
      const { browser } = await start({
        auth: { experimentalExtraAllowedOrigins: ['https://portal.example'] },
      });
      const { status } = await browser
        .get('/api/auth/oidc/start')
        .query({ env: 'development', flow: 'popup', origin });
      expect(status).toBe(code);
    },
  );
});
