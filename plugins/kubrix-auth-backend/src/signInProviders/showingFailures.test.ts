import { encodeOAuthState } from '@backstage/plugin-auth-node';
import { failureOf, readWebMessage } from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

describe('a sign-in that cannot start', () => {
  const start = useAuthBackend();
  const client = { clientId: 'portal', clientSecret: 'secret' };

  it.each(['oidc', 'github', 'gitlab'])(
    'says why on the sign-in page and in the log: %s',
    async provider => {
      const { browser, logger } = await start({
        providers: {
          github: { development: client },
          gitlab: { development: client },
        },
      });

      const popup = await browser.get(
        `/api/auth/${provider}/start?env=production&origin=http://localhost:3000`,
      );

      expect(failureOf(readWebMessage(popup.text))).toEqual({
        name: 'NotAllowedError',
        code: 'PROVIDER_NOT_FOUND',
        text: 'This way to sign in is not set up. Choose another way, or ask your platform team.',
      });
      expect(logger.warn.mock.calls).toEqual([
        [
          expect.stringMatching(
            `^Sign-in failed \\(PROVIDER_NOT_FOUND, reference [\\da-f]{8}\\) with ${provider}: No configuration available for the 'production' environment of this provider\\. Set auth\\.providers\\.${provider}\\.development,`,
          ),
        ],
      ]);
    },
  );

  it.each(['https://evil.example', 'nonsense'])(
    'tells a page at the origin %s nothing but the right one',
    async origin => {
      const { browser, logger } = await start();
      const answer = await browser
        .get('/api/auth/oidc/start')
        .query({ env: 'development', origin });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain(
        encodeURIComponent('http://localhost:3000'),
      );
      expect(answer.text).not.toContain(encodeURIComponent(origin));
      expect(failureOf(readWebMessage(answer.text))).toMatchObject({
        code: 'ORIGIN_NOT_ALLOWED',
        text: 'This portal expects to be opened at http://localhost:3000. Open that address and sign in there, or ask your administrator.',
      });
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining('app.baseUrl is http://localhost:3000. Set'),
      );
    },
  );

  it('says in development that the provider is misconfigured', async () => {
    const environment = jest.replaceProperty(process, 'env', {
      ...process.env,
      NODE_ENV: 'development',
    });
    const { browser, logger } = await start({
      providers: { github: { development: {} } },
    }).finally(() => environment.restore());
    const reason =
      "Missing required config value at 'auth.providers.github.development.clientId'";

    const popup = await browser.get(
      '/api/auth/github/start?env=development&origin=http://localhost:3000',
    );

    expect(failureOf(readWebMessage(popup.text))?.code).toBe(
      'PROVIDER_MISCONFIGURED',
    );
    expect(popup.text).not.toContain('clientId');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining(`Skipping github auth provider, ${reason}`),
    );
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Sign-in failed \(PROVIDER_MISCONFIGURED, reference [\da-f]{8}\) with github: Missing required config value at 'auth\.providers\.github\.development\.clientId'/,
      ),
    );
  });
});

describe('a sign-in that comes back', () => {
  const start = useAuthBackend();
  const state = { env: 'development', nonce: 'of-another-browser' };

  it.each([
    ['of another browser', encodeOAuthState(state)],
    ['that is none', 'nonsense'],
  ])('with a state %s is refused in plain words', async (_, encoded) => {
    const { browser, logger } = await start();
    const answer = await browser
      .get('/api/auth/oidc/handler/frame')
      .query({ state: encoded, code: 'secret-code' });

    expect(failureOf(readWebMessage(answer.text))?.code).toBe('STATE_MISMATCH');
    expect(logger.warn.mock.calls.join()).toMatch(
      /Sign-in failed \(STATE_MISMATCH, reference [\da-f]{8}\) with oidc/,
    );
    expect(logger.warn.mock.calls.join()).not.toContain('secret-code');
  });

  it('is none without a state', async () => {
    const { browser } = await start();
    const answer = await browser.get('/api/auth/oidc/handler/frame');
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('postMessage');
  });

  it('says so on the page in the redirect flow', async () => {
    const { browser } = await start();
    const { headers } = await browser
      .get('/api/auth/oidc/handler/frame')
      .query({
        code: 'code',
        state: encodeOAuthState({
          ...state,
          flow: 'redirect',
          redirectUrl: 'http://localhost:3000/catalog',
        }),
      });
    expect(new URL(headers.location).searchParams.get('error')).toMatch(
      /\(STATE_MISMATCH, reference [\da-f]{8}\)$/,
    );
  });
});
