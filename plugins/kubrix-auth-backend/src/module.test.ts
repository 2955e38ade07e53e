import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  catalogUser,
  identityOf,
  readWebMessage,
  startAuthBackend,
} from '../__fixtures__/authBackend';

jest.setTimeout(30_000);

describe('sign-in', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let backend: Awaited<ReturnType<typeof startAuthBackend>>;
  let stop: (() => Promise<void>) | undefined;

  async function start(
    options: Partial<Parameters<typeof startAuthBackend>[0]> = {},
  ) {
    backend = await startAuthBackend({
      knex: await databases.init('POSTGRES_17'),
      ...options,
    });
    stop = backend.stop;
    return backend;
  }

  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });

  const jane = {
    sub: 'id-of-jane',
    email: 'jane@example.com',
    email_verified: true,
  };

  describe('with kubriXMatchingUserEntityProfileEmail', () => {
    it('gives the catalog user with the verified address, and their groups', async () => {
      const { catalog, identityProvider, signIn } = await start();
      identityProvider.signInAs(jane);
      catalog.getEntities.mockResolvedValue({
        items: [catalogUser('jdoe', jane.email)],
      });

      const outcome = await signIn();

      expect(identityOf(outcome)).toMatchObject({
        userEntityRef: 'user:default/jdoe',
        ownershipEntityRefs: ['user:default/jdoe', 'group:default/editors'],
      });
      expect(catalog.getEntities.mock.calls[0][0].filter).toEqual({
        kind: 'User',
        'spec.profile.email': jane.email,
      });
    });

    it('gives a temporary identity when the catalog knows nobody, and announces it', async () => {
      const { events, identityProvider, signIn } = await start();
      identityProvider.signInAs(jane);

      const outcome = await signIn();

      expect(identityOf(outcome)).toMatchObject({
        userEntityRef: 'user:unprovisioned/jane',
        ownershipEntityRefs: ['user:unprovisioned/jane'],
      });
      expect(events.publish).toHaveBeenCalledWith({
        topic: 'kubrix.user-pending',
        eventPayload: {
          issuer: identityProvider.issuer,
          sub: jane.sub,
          userEntityRef: 'user:unprovisioned/jane',
        },
      });
    });

    it('keeps people with the same local part apart, and each on their own name', async () => {
      const { identityProvider, signIn } = await start();
      const other = { ...jane, sub: 'id-of-other', email: 'jane@example.org' };

      const names = [];
      for (const person of [jane, other, jane, other]) {
        identityProvider.signInAs(person);
        names.push(identityOf(await signIn())?.userEntityRef);
      }

      expect(names).toEqual([
        'user:unprovisioned/jane',
        'user:unprovisioned/jane-2',
        'user:unprovisioned/jane',
        'user:unprovisioned/jane-2',
      ]);
    });

    it('gives the full identity at the next refresh once the catalog knows the person', async () => {
      const { catalog, identityProvider, signIn, refresh } = await start();
      identityProvider.signInAs(jane);
      await signIn();
      catalog.getEntities.mockResolvedValue({
        items: [catalogUser('jdoe', jane.email)],
      });

      const refreshed = await refresh();

      expect(refreshed.status).toBe(200);
      expect(refreshed.body.backstageIdentity.identity.userEntityRef).toBe(
        'user:default/jdoe',
      );
    });

    it.each<[string, object, () => Promise<{ items: [] }>, string, string]>([
      [
        'the address is not verified',
        { ...jane, email_verified: false },
        async () => ({ items: [] }),
        'EMAIL_NOT_VERIFIED',
        'Your account has no verified email address, so the portal cannot tell who you are. Verify your email address in Keycloak, then sign in again.',
      ],
      [
        'the catalog is down',
        jane,
        async () => {
          throw new Error('connect ECONNREFUSED');
        },
        'CATALOG_UNAVAILABLE',
        'The portal cannot look up its users at the moment. Try again in a minute.',
      ],
      [
        'several catalog users have the address',
        jane,
        async () => ({
          items: [
            catalogUser('jdoe', jane.email),
            catalogUser('jane', jane.email),
          ] as never,
        }),
        'EMAIL_CONFLICT',
        'Your email address does not lead to exactly one portal user. Ask your platform team to check the users with your email address.',
      ],
    ])('refuses when %s', async (_, person, answer, code, message) => {
      const { catalog, events, identityProvider, logger, signIn } =
        await start();
      identityProvider.signInAs(person as typeof jane);
      catalog.getEntities.mockImplementation(answer);

      const outcome = await signIn();

      expect(outcome.response).toBeUndefined();
      expect(outcome.error?.message).toBe(message);
      expect(events.publish).not.toHaveBeenCalled();
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining(`Refused a sign-in (${code}): `),
      );
    });

    it('honours allowedDomains', async () => {
      const { identityProvider, signIn } = await start({
        resolver: {
          resolver: 'kubriXMatchingUserEntityProfileEmail',
          allowedDomains: ['example.org'],
        },
      });
      identityProvider.signInAs(jane);

      expect((await signIn()).error?.message).toBe(
        'Your email address is not from a domain that may sign in to this portal.',
      );

      identityProvider.signInAs({ ...jane, email: 'jane@EXAMPLE.org' });
      expect(identityOf(await signIn())?.userEntityRef).toBe(
        'user:unprovisioned/jane',
      );
    });

    it('refuses to start with an option that it does not know', async () => {
      await expect(
        start({
          resolver: {
            resolver: 'kubriXMatchingUserEntityProfileEmail',
            allowedDomain: 'example.org',
          },
        }),
      ).rejects.toThrow("Unrecognized key(s) in object: 'allowedDomain'");
    });
  });

  it.each([
    'emailMatchingUserEntityProfileEmail',
    'emailLocalPartMatchingUserEntityName',
  ])('%s stays selectable and gives no temporary identity', async resolver => {
    const { events, identityProvider, signIn } = await start({
      resolver: { resolver },
    });
    identityProvider.signInAs(jane);

    const outcome = await signIn();

    expect(outcome.response).toBeUndefined();
    expect(outcome.error?.message).toContain('unable to resolve user identity');
    expect(events.publish).not.toHaveBeenCalled();
  });

  describe('provisioning status', () => {
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

      catalog.getEntities.mockResolvedValue({
        items: [catalogUser('jdoe', jane.email)],
      });
      expect((await status(ref)).body).toEqual({ status: 'ready' });
    });

    it('is never ready by mistake', async () => {
      const { catalog } = await start();
      const ref = await signInAsPending();

      catalog.getEntities.mockRejectedValue(new Error('connection refused'));
      const down = await status(ref);
      expect(down.status).toBe(503);
      expect(down.headers['retry-after']).toBe('10');

      catalog.getEntities.mockResolvedValue({
        items: [catalogUser('a', jane.email), catalogUser('b', jane.email)],
      });
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

  describe('offered providers', () => {
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
      expect(readWebMessage(popup.text).error).toEqual({
        name: 'NotFoundError',
        message: missing,
      });
    });

    it('names the missing environment of a provider', async () => {
      const { browser } = await start({
        config: allow(['gitlab']),
        providers: { gitlab: { production: {} } },
      });
      const popup = await browser.get(
        '/api/auth/gitlab/start?env=development&flow=popup',
      );
      expect(readWebMessage(popup.text).error?.message).toBe(
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
      expect(target.searchParams.get('error')).toBe(missing);
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
      const answer = await browser.get(
        '/api/auth/github/start?env=development',
      );
      expect(answer.status).toBe(404);
    });
  });
});
