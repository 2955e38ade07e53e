import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { encodeOAuthState } from '@backstage/plugin-auth-node';
import { JsonObject } from '@backstage/types';
import {
  catalogUser,
  identityOf,
  readWebMessage,
  startAuthBackend,
} from '../__fixtures__/authBackend';
import { Claims } from '../__fixtures__/identityProvider';

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
      catalog.users.push(catalogUser('jdoe', jane));

      const outcome = await signIn();

      expect(identityOf(outcome)).toMatchObject({
        userEntityRef: 'user:default/jdoe',
        ownershipEntityRefs: ['user:default/jdoe', 'group:default/editors'],
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
      catalog.users.push(catalogUser('jdoe', jane));

      const refreshed = await refresh();

      expect(refreshed.status).toBe(200);
      expect(refreshed.body.backstageIdentity.identity.userEntityRef).toBe(
        'user:default/jdoe',
      );
    });

    it('recognises a bound person whatever their address says today', async () => {
      const { catalog, identityProvider, signIn } = await start();
      catalog.users.push(
        catalogUser('jdoe', { email: 'old@example.com', id: jane.sub }),
      );

      for (const person of [
        { ...jane, email: 'new@example.com' },
        { ...jane, email_verified: false },
      ]) {
        identityProvider.signInAs(person);
        expect(identityOf(await signIn())?.userEntityRef).toBe(
          'user:default/jdoe',
        );
      }
    });

    it('names pending people without a verified address by their user name', async () => {
      const { identityProvider, signIn } = await start();
      identityProvider.signInAs({
        ...jane,
        email_verified: false,
        preferred_username: 'default/admin',
      });
      expect(identityOf(await signIn())?.userEntityRef).toBe(
        'user:unprovisioned/default-admin',
      );
    });

    it.each<
      [string, Claims, { users?: Entity[]; failure?: Error }, string, string]
    >([
      [
        'there is neither a verified address nor a user name',
        { ...jane, email_verified: false },
        {},
        'EMAIL_NOT_VERIFIED',
        'Your account has no verified email address, so the portal cannot tell who you are. Verify your email address in Keycloak, then sign in again.',
      ],
      [
        'the catalog is down',
        jane,
        { failure: new Error('connect ECONNREFUSED') },
        'CATALOG_UNAVAILABLE',
        'The portal cannot look up its users at the moment. Try again in a minute.',
      ],
      [
        'several catalog users have the address',
        jane,
        { users: [catalogUser('jdoe', jane), catalogUser('jane', jane)] },
        'EMAIL_CONFLICT',
        'Your account does not lead to exactly one portal user. Ask your platform team to check the portal users with your email address.',
      ],
      [
        'the address belongs to a user bound to somebody else',
        jane,
        { users: [catalogUser('other', { ...jane, id: 'id-of-other' })] },
        'EMAIL_CONFLICT',
        'Your account does not lead to exactly one portal user. Ask your platform team to check the portal users with your email address.',
      ],
      [
        'the address is malformed',
        { ...jane, email: 'jane@a@b' },
        {},
        'EMAIL_INVALID',
        'Your account has an email address that the portal cannot use. Ask your platform team to correct it in Keycloak, then sign in again.',
      ],
    ])('refuses when %s', async (_, person, answer, code, message) => {
      const { catalog, events, identityProvider, logger, signIn } =
        await start();
      identityProvider.signInAs(person);
      Object.assign(catalog, answer);

      const outcome = await signIn();

      expect(outcome.response).toBeUndefined();
      expect(outcome.error?.message).toBe(message);
      expect(events.publish).not.toHaveBeenCalled();
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining(`Refused a sign-in (${code}): `),
      );
    });

    it('demands a binding where the configuration says so', async () => {
      const { catalog, identityProvider, signIn } = await start({
        config: { kubrix: { auth: { requireKeycloakBinding: true } } },
      });
      identityProvider.signInAs(jane);
      catalog.users.push(catalogUser('by-hand', jane));
      expect((await signIn()).error?.message).toContain(
        'Ask your platform team',
      );

      catalog.users.splice(
        0,
        1,
        catalogUser('jdoe', { ...jane, id: jane.sub }),
      );
      expect(identityOf(await signIn())?.userEntityRef).toBe(
        'user:default/jdoe',
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

      catalog.users.push(catalogUser('jdoe', jane));
      expect((await status(ref)).body).toEqual({ status: 'ready' });
    });

    it('is never ready by mistake', async () => {
      const { catalog } = await start();
      const ref = await signInAsPending();

      catalog.failure = new Error('connection refused');
      const down = await status(ref);
      expect(down.status).toBe(503);
      expect(down.headers['retry-after']).toBe('10');

      catalog.failure = undefined;
      catalog.users.push(catalogUser('a', jane), catalogUser('b', jane));
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

  describe('redirects', () => {
    const foreign = 'https://evil.example/steal';

    it('does not start a redirect flow to another origin', async () => {
      const { browser } = await start();
      const answer = await browser
        .get('/api/auth/oidc/start')
        .query({ env: 'development', flow: 'redirect', redirectUrl: foreign });
      expect(answer.status).toBe(403);
      expect(answer.headers.location).toBeUndefined();
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

    it('leaves an undecodable state to the auth backend, which refuses it', async () => {
      const { browser } = await start();
      const answer = await browser
        .get('/api/auth/oidc/handler/frame')
        .query({ env: 'development', state: 'zz', code: 'forged' });
      expect(readWebMessage(answer.text).error?.name).toBe('NotAllowedError');
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
        providers: {
          gitlab: {
            production: { clientId: 'portal', clientSecret: 'secret' },
          },
        },
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
