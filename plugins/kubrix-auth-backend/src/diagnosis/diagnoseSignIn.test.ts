import { ConfigReader } from '@backstage/config';
import { once } from 'node:events';
import { createServer, RequestListener, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { createAskKeycloak } from './askKeycloak';
import { diagnoseSignIn } from './diagnoseSignIn';
import { Finding } from '@kubrix/plugin-kubrix-common';

const ROLES = ['view-users', 'query-users', 'query-groups'];

interface Realm {
  /** What the discovery document says, beside or instead of what is right. */
  document?: object;
  /** By how many seconds its clock is ahead. */
  clockError?: number;
  secret?: string;
  redirectError?: string;
  redirectStatus?: number;
  roles?: string[];
  mayCount?: boolean;
  /** What is said about a service account. */
  userinfo?: object;
  userinfoStatus?: number;
  /** Why there is no token, though the secret is right. */
  tokenError?: object;
}

describe('diagnoseSignIn', () => {
  const servers: Server[] = [];
  afterEach(stop);

  async function stop() {
    await Promise.all(
      servers.splice(0).map(server => {
        server.closeAllConnections();
        return new Promise(resolve => server.close(resolve));
      }),
    );
  }

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async function startRealm(realm: Realm): Promise<string> {
    const url: string = await serve((req, res) => {
      const { pathname } = new URL(req.url ?? '', 'http://localhost');
      const answer = (status: number, body: unknown) => {
        res.writeHead(status);
        res.end(JSON.stringify(body));
      };
      switch (pathname) {
        case '/realms/kubrix/.well-known/openid-configuration':
          return answer(200, {
            issuer: `${url}/realms/kubrix`,
            authorization_endpoint: `${url}/auth`,
            token_endpoint: `${url}/realms/kubrix/protocol/openid-connect/token`,
            userinfo_endpoint: `${url}/userinfo`,
            jwks_uri: `${url}/certs`,
            ...realm.document,
          });
        case '/realms/kubrix/protocol/openid-connect/token':
          return readBody(req).then(body =>
            body.get('client_secret') === (realm.secret ?? 'secret')
              ? answer(
                  realm.tokenError ? 400 : 200,
                  realm.tokenError ?? { access_token: tokenOf(realm) },
                )
              : answer(401, { error: 'unauthorized_client' }),
          );
        case '/userinfo':
          return answer(
            realm.userinfoStatus ??
              (req.headers.authorization?.startsWith('Bearer ') ? 200 : 401),
            realm.userinfo ?? { sub: 'id', email_verified: false },
          );
        case '/auth':
          if (realm.redirectError) {
            res.setHeader(
              'Location',
              `https://portal.example.com/?error=${realm.redirectError}`,
            );
          }
          return answer(realm.redirectStatus ?? 200, {});
        case '/admin/realms/kubrix/users/count':
          return answer(realm.mayCount === false ? 403 : 200, 42);
        default:
          return answer(404, {});
      }
    });
    return url;
  }

  async function diagnose(
    keycloakUrl: string,
    { realm = 'kubrix' } = {},
  ): Promise<Record<string, Finding[]>> {
    const credentials = { clientId: 'backstage', clientSecret: 'secret' };
    const config = new ConfigReader({
      app: { baseUrl: 'https://portal.example.com' },
      backend: { baseUrl: 'https://portal.example.com' },
      auth: {
        providers: {
          oidc: {
            development: {
              ...credentials,
              metadataUrl: `${keycloakUrl}/realms/${realm}`,
              additionalScopes: 'groups',
              signIn: {
                resolvers: [
                  { resolver: 'kubriXMatchingUserEntityProfileEmail' },
                ],
              },
            },
          },
        },
      },
      catalog: {
        providers: {
          keycloakOrg: {
            default: {
              ...credentials,
              baseUrl: keycloakUrl,
              realm: 'kubrix',
              loginRealm: 'kubrix',
            },
          },
        },
      },
    });
    const findings: Record<string, Finding[]> = {};
    for (const check of diagnoseSignIn(config)) {
      findings[check.id] = await check.run();
    }
    return findings;
  }

  it('finds everything good where it is', async () => {
    const url = await startRealm({});
    const { addresses: _, providers: __, ...findings } = await diagnose(url);
    expect(findings).toEqual({
      discovery: [
        {
          verdict: 'good',
          text: `The realm answers; its issuer is ${url}/realms/kubrix.`,
        },
      ],
      client: [
        {
          verdict: 'good',
          text: 'Keycloak accepts the client backstage and its secret.',
        },
        { verdict: 'good', text: 'The clocks agree.' },
        {
          verdict: 'good',
          text: 'Keycloak tells which email addresses are verified.',
        },
      ],
      redirect: [
        {
          verdict: 'good',
          text: 'Keycloak sends browsers back to https://portal.example.com/api/auth/oidc/handler/frame.',
        },
        {
          verdict: 'good',
          text: 'The client may ask for openid, profile, email, groups.',
        },
      ],
      'sync-account': [
        {
          verdict: 'good',
          text: 'The service account of backstage may read users and groups.',
        },
        { verdict: 'good', text: 'The realm kubrix has 42 users.' },
      ],
    });
  });

  it.each<[string, Realm, string, string, string]>([
    ['clock', { clockError: -300 }, 'client', 'bad', 'ahead of Keycloak'],
    [
      'token endpoint elsewhere',
      { document: { token_endpoint: 'https://keycloak.example.com/token' } },
      'discovery',
      'doubtful',
      'sends it to https://keycloak.example.com for tokens',
    ],
    [
      'document',
      { document: { issuer: 'kubrix' } },
      'discovery',
      'bad',
      'is no discovery document',
    ],
    [
      'secret',
      { secret: 'another' },
      'client',
      'bad',
      'Keycloak refuses the client backstage or its secret (unauthorized_client).',
    ],
    [
      'claim that is not there',
      { userinfo: { sub: 'id' } },
      'client',
      'doubtful',
      'does not tell the client backstage which email addresses are verified',
    ],
    [
      'redirect URI',
      { redirectStatus: 400 },
      'redirect',
      'bad',
      'Keycloak does not send browsers back to https://portal.example.com/api/auth/oidc/handler/frame (status 400).',
    ],
    [
      'scope',
      { redirectStatus: 302, redirectError: 'invalid_scope' },
      'redirect',
      'bad',
      'all of the scopes openid, profile, email, groups',
    ],
    [
      'missing role',
      { roles: ['view-users', 'query-users'] },
      'sync-account',
      'bad',
      'The service account of backstage lacks query-groups.',
    ],
    [
      'role too many',
      { roles: [...ROLES, 'manage-users'] },
      'sync-account',
      'doubtful',
      'more than it needs: manage-users.',
    ],
    [
      'forbidden count',
      { mayCount: false },
      'sync-account',
      'bad',
      'may not count the users of the realm kubrix (status 403).',
    ],
  ])('finds the %s', async (_, realm, check, verdict, text) => {
    const findings = await diagnose(await startRealm(realm));
    expect(findings[check]).toContainEqual({
      verdict,
      text: expect.stringContaining(text),
      remedy: expect.any(String),
    });
  });

  it.each<[string, Realm, string[]]>([
    [
      'a client without the scope, which the next check tells',
      { tokenError: { error: 'invalid_scope' } },
      ['good: Keycloak accepts the client backstage and its secret.'],
    ],
    [
      'a Keycloak that says nothing about service accounts',
      { userinfoStatus: 403 },
      [
        'good: Keycloak accepts the client backstage and its secret.',
        'good: The clocks agree.',
        expect.stringMatching(
          /^unknown: Whether Keycloak tells which .* not known: .*\/userinfo answers with status 403\.$/,
        ),
      ],
    ],
  ])('accepts the secret of %s', async (_, realm, findings) => {
    const { client } = await diagnose(await startRealm(realm));
    expect(client.map(({ verdict, text }) => `${verdict}: ${text}`)).toEqual(
      findings,
    );
  });

  it('says that the realm is another, and asks it nothing else', async () => {
    const findings = await diagnose(await startRealm({}), { realm: 'other' });
    expect(findings.discovery).toEqual([
      {
        verdict: 'bad',
        text: expect.stringContaining('answers with status 404.'),
        remedy:
          'Check the name of the realm in auth.providers.oidc.development.metadataUrl.',
      },
    ]);
    for (const id of ['client', 'redirect']) {
      expect(findings[id]).toEqual([
        {
          verdict: 'unknown',
          text: 'Not known, since the realm did not answer.',
        },
      ]);
    }
  });

  it('says why nothing answers', async () => {
    const url = await serve(() => undefined);
    await stop();
    const findings = await diagnose(url);
    const nothing = {
      verdict: 'bad',
      text: `${url} cannot be reached: nothing listens there.`,
      remedy:
        'Check the address, that Keycloak runs, and that the portal may connect to it.',
    };
    expect(findings.discovery).toEqual([nothing]);
    expect(findings['sync-account']).toEqual([nothing]);
  });
});

describe('an address at which nothing answers', () => {
  it('is asked once', async () => {
    const fetches = jest
      .spyOn(global, 'fetch')
      .mockRejectedValue(Object.assign(new Error(), { name: 'TimeoutError' }));
    const ask = createAskKeycloak();
    for (const url of ['https://a.invalid/x', 'https://a.invalid/y']) {
      await expect(ask(url)).rejects.toThrow(
        'https://a.invalid cannot be reached: it did not answer in time.',
      );
    }
    await expect(ask('https://b.invalid')).rejects.toThrow('https://b.invalid');
    expect(fetches).toHaveBeenCalledTimes(2);
    fetches.mockRestore();
  });
});

async function readBody(
  req: Parameters<RequestListener>[0],
): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of req) {
    body += chunk;
  }
  return new URLSearchParams(body);
}

/** An access token whose signature nobody looks at. */
function tokenOf({ roles = ROLES, clockError = 0 }: Realm): string {
  const part = (value: object) =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  return [
    part({ alg: 'none' }),
    part({
      iat: Math.floor(Date.now() / 1_000) + clockError,
      resource_access: { 'realm-management': { roles } },
    }),
    'signature',
  ].join('.');
}
