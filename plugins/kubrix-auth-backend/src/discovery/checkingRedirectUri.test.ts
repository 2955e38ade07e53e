import { failureOf, readWebMessage } from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

const START = '/api/auth/oidc/start?env=development';

describe('a portal whose address Keycloak does not know', () => {
  const start = useAuthBackend();

  it('says so before the browser leaves', async () => {
    const { browser, identityProvider, logger } = await start();
    identityProvider.forgetRedirectUri();

    const popup = await browser.get(START);

    expect(popup.headers.location).toBeUndefined();
    expect(failureOf(readWebMessage(popup.text))?.code).toBe(
      'REDIRECT_URI_MISMATCH',
    );
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Sign-in failed \(REDIRECT_URI_MISMATCH, .*the client backstage may not send browsers to http\S+\/api\/auth\/oidc\/handler\/frame\. /,
      ),
    );
  });

  it('is asked for once in a while only', async () => {
    const { browser, identityProvider } = await start();
    for (const _ of ['first', 'second']) {
      expect((await browser.get(START)).status).toBe(302);
    }
    expect(identityProvider.checks).toBe(1);
  });

  it('is asked for once by all who begin at the same moment', async () => {
    const { browser, identityProvider } = await start();
    const popups = await Promise.all(
      Array.from({ length: 5 }, () => browser.get(START)),
    );
    expect(popups.map(({ status }) => status)).toEqual(Array(5).fill(302));
    expect(identityProvider.checks).toBe(1);
  });
});
