import { TestDatabases } from '@backstage/backend-test-utils';
import {
  kubrixDiagnosticsReadPermission,
  SignInTraceRequest,
} from '@kubrix/plugin-kubrix-common';
import {
  catalogUser,
  failureOf,
  identityOf,
  startAuthBackend,
} from '../../__fixtures__/authBackend';
import { OAuthStub, startOAuthStub } from '../../__fixtures__/oauthStub';
import { tracesOf } from '../../__fixtures__/traces';
import { AuthBackend, useAuthBackend } from '../../__fixtures__/useAuthBackend';

const APP_URL = 'http://localhost:3000';

const jane = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
  preferred_username: 'jdoe',
};

let backend: AuthBackend;

let traces: ReturnType<typeof tracesOf>;

const typesOf = ({ steps }: SignInTraceRequest) =>
  steps.map(({ type }) => type);
const factsOf = (
  { steps }: SignInTraceRequest,
  type: string,
): Record<string, unknown> | undefined =>
  steps.find(step => step.type === type)?.facts;

describe('tracing sign-ins', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let github: OAuthStub;

  beforeAll(async () => {
    github = await startOAuthStub();
    backend = await startAuthBackend({
      knex: await databases.init('POSTGRES_17'),
      providers: {
        github: {
          development: {
            clientId: 'portal',
            clientSecret: 'secret',
            enterpriseInstanceUrl: github.url,
            signIn: {
              resolvers: [
                { resolver: 'usernameMatchingUserEntityName' },
                { resolver: 'emailMatchingUserEntityProfileEmail' },
              ],
            },
          },
        },
      },
      config: { kubrix: { auth: { allowedProviders: ['github'] } } },
    });
    traces = tracesOf(backend);
  });

  beforeEach(() => {
    const { catalog, identityProvider, permissions } = backend;
    permissions.granted = [kubrixDiagnosticsReadPermission];
    catalog.users = [];
    catalog.failure = undefined;
    identityProvider.signInAs(jane);
  });

  afterAll(async () => {
    await backend?.stop();
    await github.stop();
  });

  describe('a sign-in', () => {
    it('shows every step, with nothing in it that is secret', async () => {
      const { browser, catalog, identityProvider, signIn } = backend;
      catalog.users.push(
        catalogUser('jane-doe', { email: jane.email, id: jane.sub }),
      );

      const { id } = (await traces.begin()).body;
      const outcome = await signIn();
      const [start, callback] = await traces.requestsOf(id);

      const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
      expect(start).toEqual({
        request: 'start',
        provider: 'oidc',
        startedAt: time,
        duration: expect.any(Number),
        steps: [
          {
            type: 'authorize',
            at: time,
            facts: {
              endpoint: `${identityProvider.issuer}/authorize`,
              client_id: 'backstage',
              scope: 'openid profile email',
              response_type: 'code',
              redirect_uri: expect.stringMatching(
                /^http:.*\/api\/auth\/oidc\/handler\/frame$/,
              ),
              state: 'set',
              nonce: 'set',
              code_challenge: 'set',
              code_challenge_method: 'S256',
            },
          },
        ],
      });
      expect(callback).toMatchObject({ request: 'callback', provider: 'oidc' });
      expect(typesOf(callback)).toEqual([
        'callback',
        'claims',
        'email',
        'lookup',
        'decision',
        'token',
      ]);
      expect(callback.steps.map(({ facts }) => facts)).toEqual([
        { code: 'set', state: 'set' },
        {
          'id_token.sub': 'i•••',
          'id_token.email': 'j•••@example.com',
          'id_token.email_verified': true,
          'id_token.preferred_username': 'j•••',
          'id_token.nonce': expect.stringMatching(/^.•••$/),
          'id_token.iss': identityProvider.issuer,
          'id_token.aud': 'backstage',
          'id_token.iat': time,
          'id_token.exp': time,
          'userinfo.sub': 'i•••',
          'userinfo.email': 'j•••@example.com',
          'userinfo.email_verified': true,
          'userinfo.preferred_username': 'j•••',
        },
        { email_verified: true, 'profile.email': 'j•••@example.com' },
        {
          'keycloak.org/id': 'i•••',
          'keycloak.org/realm': 'kubrix',
          'spec.profile.email': 'j•••@example.com',
          byBinding: ['user:default/jane-doe'],
          byEmail: ['user:default/jane-doe'],
        },
        {
          resolver: 'kubriXMatchingUserEntityProfileEmail',
          decision: 'catalog-user user:default/jane-doe',
        },
        {
          sub: 'user:default/jane-doe',
          ent: ['user:default/jane-doe', 'group:default/editors'],
          expires: time,
        },
      ]);

      const text = JSON.stringify((await traces.read(id)).body);
      const cookies = browser.jar.getCookies({
        domain: '127.0.0.1',
        path: '/api/auth/oidc',
        script: false,
        secure: false,
      });
      const secrets = [
        ...[...cookies]
          .filter(({ name }) => name !== 'kubrix-sign-in-trace')
          .map(({ value }) => value),
        'access-token',
        'refresh-token',
        'eyJ',
        'code-1',
        jane.sub,
        jane.email,
        jane.preferred_username,
        JSON.stringify(outcome.response?.providerInfo),
      ];
      expect(secrets.length).toBeGreaterThan(8);
      expect(secrets.filter(secret => text.includes(secret))).toEqual([]);
    });

    it('shows a temporary identity', async () => {
      const [, callback] = await traces.traced(backend.signIn);
      expect(factsOf(callback, 'lookup')).toMatchObject({
        byBinding: [],
        byEmail: [],
      });
      expect(factsOf(callback, 'decision')).toEqual({
        resolver: 'kubriXMatchingUserEntityProfileEmail',
        decision: 'pending user:unprovisioned/jane',
      });
      expect(factsOf(callback, 'token')).toMatchObject({
        sub: 'user:unprovisioned/jane',
        ent: ['user:unprovisioned/jane'],
      });
    });

    it('that is refused says why, under the reference of the log', async () => {
      const { catalog, logger, signIn } = backend;
      catalog.users.push(
        catalogUser('taken', { email: jane.email, id: 'somebody-else' }),
      );
      let failure: ReturnType<typeof failureOf>;
      const [, callback] = await traces.traced(async () => {
        failure = failureOf(await signIn());
      });

      expect(typesOf(callback)).toEqual([
        'callback',
        'claims',
        'email',
        'lookup',
        'decision',
        'failure',
      ]);
      expect(factsOf(callback, 'decision')).toMatchObject({
        decision: 'refused EMAIL_CONFLICT',
      });
      const facts = factsOf(callback, 'failure');
      expect(facts).toEqual({
        stage: 'identity',
        code: 'EMAIL_CONFLICT',
        reference: expect.stringMatching(/^[\da-f]{8}$/),
        message: failure?.text,
      });
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining(
          `(EMAIL_CONFLICT, reference ${facts?.reference})`,
        ),
      );
    });

    it('tells that an address is not verified, and why the catalog did not answer', async () => {
      const { catalog, identityProvider, signIn } = backend;
      identityProvider.signInAs({ ...jane, email_verified: false });
      catalog.failure = new Error('connection refused, password=hunter2');
      const [, callback] = await traces.traced(signIn);
      expect(factsOf(callback, 'email')).toEqual({
        email_verified: false,
        'profile.email': 'none',
      });
      expect(factsOf(callback, 'lookup')).toMatchObject({
        'keycloak.org/id': 'i•••',
        unavailable: expect.stringMatching(/^connection refused/),
      });
      expect(factsOf(callback, 'failure')).toMatchObject({
        code: 'CATALOG_UNAVAILABLE',
      });
    });

    it('that comes back with a wrong state shows what came back', async () => {
      const { browser } = backend;
      const state = Buffer.from(
        new URLSearchParams({
          nonce: 'x',
          env: 'development',
          origin: APP_URL,
        }).toString(),
      ).toString('hex');
      const [callback] = await traces.traced(() =>
        browser
          .get('/api/auth/oidc/handler/frame')
          .query({ state, error: 'access_denied' }),
      );
      expect(typesOf(callback)).toEqual(['callback', 'failure']);
      expect(factsOf(callback, 'callback')).toEqual({
        state: 'set',
        error: 'access_denied',
      });
      expect(factsOf(callback, 'failure')).toMatchObject({
        stage: 'request',
        code: 'STATE_MISMATCH',
      });
    });

    it('with another provider shows what each resolver asks for', async () => {
      const { browser, catalog } = backend;
      catalog.users.push(catalogUser('kim-doe', { email: 'kim@example.com' }));
      github.signInAs({
        id: 4711,
        nodeId: 'U_kgDOAbc',
        username: 'kim',
        email: 'kim@example.com',
      });
      const [start, callback] = await traces.traced(async () => {
        const { headers } = await browser
          .get('/api/auth/github/start')
          .query({ env: 'development', origin: APP_URL });
        const authorization = await fetch(headers.location, {
          redirect: 'manual',
        });
        const { pathname, search } = new URL(
          authorization.headers.get('location') ?? '',
        );
        await browser.get(pathname + search);
      });

      expect(start.provider).toBe('github');
      expect(factsOf(start, 'authorize')).toMatchObject({
        endpoint: `${github.url}/login/oauth/authorize`,
        client_id: 'portal',
        state: 'set',
      });
      expect(factsOf(callback, 'claims')).toMatchObject({
        'profile.username': 'k•••',
        'profile.emails': '1 entry',
      });
      expect(factsOf(callback, 'email')).toEqual({
        'profile.email': 'k•••@example.com',
      });
      expect(
        callback.steps.slice(3).map(({ type, facts }) => [type, facts]),
      ).toEqual([
        ['lookup', { entityRef: 'kim', error: 'NotFoundError' }],
        [
          'decision',
          { resolver: 'usernameMatchingUserEntityName', decision: 'nobody' },
        ],
        [
          'lookup',
          {
            filter: ['spec.profile.email=k•••@example.com'],
            found: 'user:default/kim-doe',
          },
        ],
        [
          'decision',
          {
            resolver: 'emailMatchingUserEntityProfileEmail',
            decision: 'catalog-user user:default/kim-doe',
          },
        ],
        [
          'token',
          {
            sub: 'user:default/kim-doe',
            ent: ['user:default/kim-doe', 'group:default/editors'],
            expires: expect.any(String),
          },
        ],
      ]);
    });

    it('is not disturbed when it cannot be traced', async () => {
      const { knex, logger, signIn } = backend;
      await traces.begin();
      await knex.schema.renameTable('kubrix_sign_in_trace_requests', 'away');
      try {
        expect(identityOf(await signIn())?.userEntityRef).toBe(
          'user:unprovisioned/jane',
        );
      } finally {
        await knex.schema.renameTable('away', 'kubrix_sign_in_trace_requests');
      }
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringMatching(
          /^A sign-in could not be traced: .*The sign-in itself is not affected; check the database\.$/,
        ),
      );
    });
  });

  it('shows a refresh', async () => {
    const { refresh, signIn } = backend;
    await signIn();
    const [refreshed] = await traces.traced(refresh);
    expect(refreshed).toMatchObject({ request: 'refresh', provider: 'oidc' });
    expect(typesOf(refreshed)).toEqual([
      'claims',
      'email',
      'lookup',
      'decision',
      'token',
    ]);
  });

  it('shows a refresh without a session', async () => {
    const { refresh, signIn, signOut } = backend;
    await signIn();
    await signOut();
    const [refreshed] = await traces.traced(refresh);
    expect(refreshed.steps.map(({ type, facts }) => [type, facts])).toEqual([
      [
        'failure',
        {
          stage: 'request',
          error: 'AuthenticationError',
          message:
            'Refresh failed; caused by InputError: Missing session cookie',
        },
      ],
    ]);
  });

  it('traces no sign-in without the cookie, nor with the id in the address', async () => {
    const { browser, refresh, signIn } = backend;
    const { id } = (await traces.begin()).body;
    const setCookie = (cookie: string) =>
      browser.jar.setCookie(
        `kubrix-sign-in-trace=${cookie}`,
        '127.0.0.1',
        '/api/auth',
      );
    setCookie('; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
    await browser.get(
      `/api/auth/oidc/start?env=development&kubrix-sign-in-trace=${id}`,
    );
    await signIn();

    setCookie('00000000-0000-4000-8000-000000000000');
    await signIn();
    setCookie('j:{"id":1}');
    await signIn();

    setCookie(id);
    await refresh();
    const requests = await traces.requestsOf(id);
    expect(requests.map(({ request }) => request)).toEqual(['refresh']);
  });
});

describe('tracing with kubrix.provisioning.waitSeconds', () => {
  const start = useAuthBackend();

  it('shows whom a sign-in has waited for, once', async () => {
    backend = await start({
      config: { kubrix: { provisioning: { waitSeconds: 20 } } },
    });
    const { catalog, events, identityProvider, permissions, signIn } = backend;
    traces = tracesOf(backend);
    permissions.granted.push(kubrixDiagnosticsReadPermission);
    identityProvider.signInAs(jane);
    events.publish.mockImplementation(async () => {
      catalog.users.push(catalogUser('jane-doe', { id: jane.sub }));
    });

    const [, callback] = await traces.traced(signIn);

    expect(
      callback.steps.slice(3).map(({ type, facts }) => [type, facts]),
    ).toMatchObject([
      ['lookup', { byBinding: [], byEmail: [] }],
      [
        'lookup',
        {
          'kubrix.provisioning.waitSeconds': 20,
          found: 'user:default/jane-doe',
        },
      ],
      ['decision', { decision: 'catalog-user user:default/jane-doe' }],
      ['token', { sub: 'user:default/jane-doe' }],
    ]);
  });
});
