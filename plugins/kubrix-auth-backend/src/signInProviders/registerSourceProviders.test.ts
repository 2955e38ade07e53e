import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import {
  catalogUser,
  failureOf,
  identityOf,
  readWebMessage,
  SignInOutcome,
} from '../../__fixtures__/authBackend';
import { AuthBackend, useAuthBackend } from '../../__fixtures__/useAuthBackend';
import {
  Account,
  OAuthStub,
  startOAuthStub,
} from '../../__fixtures__/oauthStub';

const APP_URL = 'http://localhost:3000';

const sites = {
  github: {
    title: 'GitHub',
    urlKey: 'enterpriseInstanceUrl',
    annotation: 'github.com/user-id',
    id: ({ nodeId }: Account) => nodeId,
  },
  gitlab: {
    title: 'GitLab',
    urlKey: 'audience',
    annotation: '127.0.0.1/user-id',
    id: ({ id }: Account) => String(id),
  },
};

describe.each(['github', 'gitlab'] as const)('%s', provider => {
  const { title, urlKey, annotation, id } = sites[provider];
  const startBackend = useAuthBackend();
  let stub: OAuthStub;
  let backend: AuthBackend;

  beforeAll(async () => {
    stub = await startOAuthStub();
  });
  afterAll(() => stub.stop());

  const kim: Account = {
    id: 4711,
    nodeId: 'U_kgDOAbc',
    username: 'kim',
    email: 'kim@example.com',
  };

  function accountOf(name: string, account: Account): Entity {
    const user = catalogUser(name, { email: account.email });
    user.metadata.annotations = { [annotation]: id(account) };
    return user;
  }

  const byId = { resolver: 'userIdMatchingUserEntityAnnotation' };
  const byName = { resolver: 'usernameMatchingUserEntityName' };
  const byEmail = { resolver: 'emailMatchingUserEntityProfileEmail' };
  const byLocalPart = { resolver: 'emailLocalPartMatchingUserEntityName' };

  function configured(resolvers: JsonObject[]): JsonObject {
    return {
      [provider]: {
        development: {
          clientId: 'portal',
          clientSecret: 'secret',
          [urlKey]: stub.url,
          signIn: { resolvers },
        },
      },
    };
  }

  async function start(options: {
    allowed: boolean;
    providers?: JsonObject;
    auth?: JsonObject;
  }) {
    const { allowed, providers, auth } = options;
    backend = await startBackend({
      providers,
      config: {
        kubrix: {
          auth: { allowedProviders: allowed ? [provider] : [], ...auth },
        },
      },
    });
    return backend;
  }

  const route = (path: string) => `/api/auth/${provider}/${path}`;

  const startFlow = () =>
    backend.browser.get(route('start')).query({
      env: 'development',
      flow: 'popup',
      origin: APP_URL,
    });

  /** Walks start, authorization and callback, as a browser does. */
  async function signIn(account: Account): Promise<SignInOutcome> {
    stub.signInAs(account);
    const authorization = await fetch((await startFlow()).headers.location, {
      redirect: 'manual',
    });
    const { pathname, search } = new URL(
      authorization.headers.get('location') ?? '',
    );
    const frame = await backend.browser.get(pathname + search);
    return readWebMessage(frame.text);
  }

  const refresh = () =>
    backend.browser
      .get(route('refresh'))
      .query({ env: 'development' })
      .set('X-Requested-With', 'XMLHttpRequest');

  describe('whether one can sign in', () => {
    it('allowed and configured: yes, and a refresh keeps the identity', async () => {
      await start({ allowed: true, providers: configured([byId]) });
      backend.catalog.users.push(accountOf('kim-doe', kim));

      expect((await startFlow()).headers.location).toMatch(`${stub.url}/`);
      const outcome = await signIn(kim);
      expect(identityOf(outcome)).toMatchObject({
        userEntityRef: 'user:default/kim-doe',
        ownershipEntityRefs: ['user:default/kim-doe', 'group:default/editors'],
      });

      const refreshed = await refresh();
      expect(refreshed.status).toBe(200);
      expect(refreshed.body.backstageIdentity.identity.userEntityRef).toBe(
        'user:default/kim-doe',
      );
    });

    it('configured but not allowed: no, but accounts are linked for access to source', async () => {
      await start({ allowed: false, providers: configured([byId, byName]) });
      backend.catalog.users.push(accountOf('kim', kim));

      expect((await startFlow()).headers.location).toMatch(`${stub.url}/`);
      const outcome = await signIn(kim);
      expect(outcome.error).toBeUndefined();
      expect(outcome.response?.providerInfo?.accessToken).toMatch(/^\w+$/);
      expect(outcome.response).not.toHaveProperty('backstageIdentity');

      const refreshed = await refresh();
      expect(refreshed.status).toBe(200);
      expect(refreshed.body.providerInfo.accessToken).toMatch(/^\w+$/);
      expect(refreshed.body).not.toHaveProperty('backstageIdentity');
    });

    it('allowed but not configured: no, and the start says what is missing', async () => {
      await start({ allowed: true });

      expect(failureOf(readWebMessage((await startFlow()).text))?.text).toBe(
        `${title} is offered for sign-in but not configured in the backend: auth.providers.${provider} is missing. Ask your platform team to configure it.`,
      );
      expect((await backend.browser.get(route('handler/frame'))).status).toBe(
        404,
      );
      expect((await refresh()).status).toBe(404);
    });

    it('neither: there is no such provider', async () => {
      await start({ allowed: false });

      for (const answer of [
        await startFlow(),
        await backend.browser.get(route('handler/frame')),
        await refresh(),
      ]) {
        expect(answer.status).toBe(404);
        expect(answer.body.error.message).toBe(
          `No auth provider registered for '${provider}'`,
        );
      }
    });
  });

  describe.each([true, false])('misconfigured, allowed: %s', allowed => {
    const withoutClient = { [provider]: { development: {} } };

    it('stops the start', async () => {
      await expect(
        start({ allowed, providers: withoutClient }),
      ).rejects.toThrow(
        `Failed to initialize ${provider} auth provider, Missing required config value at 'auth.providers.${provider}.development.clientId'`,
      );
    });

    it('stops the start with the problems of the others as well', async () => {
      const others = ['github', 'gitlab'].filter(other => other !== provider);
      await expect(
        start({
          allowed,
          providers: {
            ...withoutClient,
            ...Object.fromEntries(
              others.map(other => [other, { development: {} }]),
            ),
          },
        }),
      ).rejects.toThrow(
        /auth\.providers\.github\.development\.clientId.*; gitlab: .*auth\.providers\.gitlab\.development\.clientId/,
      );
    });

    it('stops the start for a resolver that there is not', async () => {
      await expect(
        start({ allowed, providers: configured([{ resolver: 'byGuess' }]) }),
      ).rejects.toThrow("Sign-in resolver 'byGuess' is not available");
    });

    it('is left out in development', async () => {
      const environment = jest.replaceProperty(process, 'env', {
        ...process.env,
        NODE_ENV: 'development',
      });
      await start({ allowed, providers: withoutClient }).finally(() =>
        environment.restore(),
      );

      expect(failureOf(readWebMessage((await startFlow()).text))?.code).toBe(
        'PROVIDER_MISCONFIGURED',
      );
      expect((await refresh()).body.error.message).toBe(
        `Auth provider registered for '${provider}' is misconfigured`,
      );
    });
  });

  describe('who one becomes', () => {
    const nobody = `No portal user has this ${title} account. Sign in with Keycloak OIDC, or ask your platform team to add the account to your portal user.`;
    const mistakable =
      'Your account has a user name or an email address with characters that can be mistaken for others, so the portal cannot tell who you are. Ask your platform team.';

    it.each<[string, JsonObject, Account, string]>([
      [
        'by id, whatever the name is today',
        byId,
        { ...kim, username: 'renamed' },
        'user:default/kim',
      ],
      ['by name', byName, kim, 'user:default/kim'],
      [
        'by name, in upper case',
        byName,
        { ...kim, username: 'KIM' },
        'user:default/kim',
      ],
      [
        'by address',
        byEmail,
        { ...kim, username: 'renamed' },
        'user:default/kim',
      ],
      [
        'by local part',
        byLocalPart,
        { ...kim, email: 'kim@example.org' },
        'user:default/kim',
      ],
    ])('the catalog user %s', async (_, resolver, account, userEntityRef) => {
      await start({ allowed: true, providers: configured([resolver]) });
      backend.catalog.users.push(
        accountOf('kim', kim),
        accountOf('other', {
          ...kim,
          id: 1,
          nodeId: 'other',
          email: 'other@example.com',
        }),
      );

      expect(identityOf(await signIn(account))?.userEntityRef).toBe(
        userEntityRef,
      );
    });

    it.each<[string, JsonObject, Account, string]>([
      [
        'nobody has the id, though the name',
        byId,
        { ...kim, id: 4712, nodeId: 'U_other' },
        nobody,
      ],
      ['nobody has the name', byName, { ...kim, username: 'nobody' }, nobody],
      [
        'nobody has the address',
        byEmail,
        { ...kim, email: 'nobody@example.com' },
        nobody,
      ],
      [
        'the name folds to that of a user',
        byName,
        { ...kim, username: '\u212aim' },
        mistakable,
      ],
      [
        'the name only looks like that of a user',
        byName,
        { ...kim, username: 'k\u0456m' },
        nobody,
      ],
      [
        'the address folds to that of a user',
        byEmail,
        { ...kim, email: '\u212aim@example.com' },
        mistakable,
      ],
      [
        'the local part folds to the name of a user',
        byLocalPart,
        { ...kim, email: '\u212aim@evil.example' },
        mistakable,
      ],
      [
        'the name is a reference',
        byName,
        { ...kim, username: 'user:default/kim' },
        nobody,
      ],
    ])('refused when %s', async (_, resolver, account, message) => {
      await start({ allowed: true, providers: configured([resolver]) });
      backend.catalog.users.push(accountOf('kim', kim));

      const outcome = await signIn(account);

      expect(outcome.response).toBeUndefined();
      expect(failureOf(outcome)?.text).toBe(message);
      expect((await refresh()).status).toBe(401);
    });

    it('refused when the id differs in the case of a letter, or in a digit', async () => {
      await start({ allowed: true, providers: configured([byId]) });
      backend.catalog.users.push(accountOf('kim', kim));

      const outcome = await signIn({ ...kim, id: 47, nodeId: 'U_kgDOabc' });

      expect(outcome.response).toBeUndefined();
      expect(failureOf(outcome)).toMatchObject({
        code: 'USER_NOT_FOUND',
        text: nobody,
      });
    });

    it('goes through the list, as it is in kubriX', async () => {
      await start({
        allowed: true,
        providers: configured([byName, byEmail, byLocalPart]),
      });
      backend.catalog.users.push(accountOf('kdoe', kim));

      expect(identityOf(await signIn(kim))?.userEntityRef).toBe(
        'user:default/kdoe',
      );
    });

    it('refused when the catalog is down', async () => {
      await start({ allowed: true, providers: configured([byName]) });
      backend.catalog.failure = new Error('connect ECONNREFUSED');

      const outcome = await signIn(kim);

      expect(outcome.response).toBeUndefined();
      expect(failureOf(outcome)?.code).toBe('CATALOG_UNAVAILABLE');
    });
  });

  describe('resolvers that are not safe', () => {
    const path = `auth.providers.${provider}.development.signIn.resolvers[0]`;
    const warnings = () =>
      backend.logger.warn.mock.calls.filter(([message]) =>
        String(message).startsWith('auth.providers.'),
      );

    it('are warned of once', async () => {
      await start({ allowed: true, providers: configured([byName]) });
      expect(warnings()).toEqual([
        [expect.stringContaining(`${path}: usernameMatchingUserEntityName `)],
      ]);
    });

    it('stop the start where safe ones are required', async () => {
      await expect(
        start({
          allowed: true,
          providers: configured([byName]),
          auth: { requireSafeResolvers: true },
        }),
      ).rejects.toThrow(`${path}: usernameMatchingUserEntityName `);
    });

    it('do not matter where one cannot sign in', async () => {
      await start({
        allowed: false,
        providers: configured([byName]),
        auth: { requireSafeResolvers: true },
      });
      expect(warnings()).toEqual([]);
    });
  });
});
