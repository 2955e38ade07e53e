import { JsonObject } from '@backstage/types';
import { parseSignInFailure } from '@kubrix/plugin-kubrix-common';
import { failureOf, readWebMessage } from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

describe('offered providers', () => {
  const start = useAuthBackend();
  const allow = (allowedProviders: unknown): JsonObject => ({
    kubrix: { auth: { allowedProviders: allowedProviders as string[] } },
  });

  it('logs that only OIDC is shown', async () => {
    const { logger } = await start();
    expect(logger.info).toHaveBeenCalledWith(
      'No kubrix.auth.allowedProviders configured. Only OIDC will be shown.',
    );
  });

  it('logs unknown names', async () => {
    const { logger } = await start({ config: allow(['bitbucket']) });
    expect(logger.warn).toHaveBeenCalledWith(
      'Unknown sign-in providers in kubrix.auth.allowedProviders: bitbucket.\nSupported: github, gitlab',
    );
  });

  it('refuses to start with a wrong type', async () => {
    await expect(start({ config: allow('github') })).rejects.toThrow(
      "Invalid type in config for key 'kubrix.auth.allowedProviders': got string",
    );
  });

  const missing =
    'GitHub is offered for sign-in but not configured in the backend: auth.providers.github is missing. Ask your platform team to configure it.';

  it('names the missing configuration in the popup', async () => {
    const { browser } = await start({ config: allow(['github']) });
    const popup = await browser.get(
      '/api/auth/github/start?env=development&flow=popup&origin=http://localhost:3000',
    );
    expect(failureOf(readWebMessage(popup.text))).toEqual({
      name: 'NotAllowedError',
      code: 'PROVIDER_NOT_FOUND',
      text: missing,
    });
  });

  it('names the missing environment of a provider', async () => {
    const { browser } = await start({
      config: allow(['gitlab']),
      providers: {
        gitlab: {
          production: { clientId: 'portal', clientSecret: 'secret' },
        },
      },
    });
    const popup = await browser.get(
      '/api/auth/gitlab/start?env=development&flow=popup',
    );
    expect(failureOf(readWebMessage(popup.text))?.text).toBe(
      'GitLab is offered for sign-in but not configured in the backend: auth.providers.gitlab.development is missing. Ask your platform team to configure it.',
    );
  });

  it('names the missing configuration in the redirect flow', async () => {
    const { browser } = await start({ config: allow(['github']) });
    const redirect = await browser.get('/api/auth/github/start').query({
      env: 'development',
      flow: 'redirect',
      redirectUrl: 'http://localhost:3000/catalog?a=b',
    });
    const target = new URL(redirect.headers.location);
    expect(target.origin + target.pathname).toBe(
      'http://localhost:3000/catalog',
    );
    expect(
      parseSignInFailure(String(target.searchParams.get('error'))),
    ).toMatchObject({ code: 'PROVIDER_NOT_FOUND', text: missing });
  });

  it.each(['https://evil.example', '//evil.example', 'nonsense'])(
    'does not redirect to %s',
    async redirectUrl => {
      const { browser } = await start({ config: allow(['github']) });
      const answer = await browser
        .get('/api/auth/github/start')
        .query({ env: 'development', flow: 'redirect', redirectUrl });
      expect(answer.status).toBe(403);
      expect(answer.headers.location).toBeUndefined();
    },
  );

  it('leaves providers alone that are not offered', async () => {
    const { browser } = await start();
    const answer = await browser.get('/api/auth/github/start?env=development');
    expect(answer.status).toBe(404);
  });
});
