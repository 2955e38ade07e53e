import { readWebMessage } from '../../__fixtures__/authBackend';
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
      const message =
        "No configuration available for the 'production' environment of this provider.";

      const popup = await browser.get(
        `/api/auth/${provider}/start?env=production&origin=http://localhost:3000`,
      );

      expect(readWebMessage(popup.text).error).toEqual({
        name: 'NotFoundError',
        message,
      });
      expect(logger.warn.mock.calls).toEqual([
        [
          `A sign-in with ${provider} could not start: NotFoundError: ${message}`,
        ],
      ]);
    },
  );

  it.each(['https://evil.example', 'nonsense'])(
    'says nothing to the origin %s',
    async origin => {
      const { browser } = await start();
      const answer = await browser
        .get('/api/auth/oidc/start')
        .query({ env: 'production', origin });
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain('postMessage');
    },
  );
});
