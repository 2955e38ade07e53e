import { findDangers, findLeftOut } from './findWarnings';
import { leavesOf } from './leaves';

describe('findLeftOut', () => {
  it('names what is missing as a whole, with its environment variables', () => {
    const written = {
      auth: {
        providers: {
          github: {
            development: {
              clientId: '${GITHUB_CLIENTID}',
              clientSecret: '${GITHUB_CLIENTSECRET}',
              signIn: { resolvers: [{ resolver: 'x' }] },
            },
          },
          oidc: { development: { clientId: '${OIDC_CLIENTID}' } },
        },
      },
      integrations: {
        github: [{ host: 'github.com', token: '${GITHUB_TOKEN}' }],
        gitlab: [{ host: 'gitlab.com', token: 'change-this' }],
      },
      grafana: null,
    };
    const effective = {
      auth: { providers: { oidc: { development: { clientId: 'backstage' } } } },
      integrations: {
        github: [{ host: 'github.com' }],
        gitlab: [{ host: 'gitlab.com' }],
      },
    };

    expect(findLeftOut(leavesOf(effective), leavesOf(written))).toEqual([
      'auth.providers.github (GITHUB_CLIENTID, GITHUB_CLIENTSECRET)',
      'integrations.github[0].token (GITHUB_TOKEN)',
      'integrations.gitlab[0].token',
    ]);
  });
});

describe('findDangers', () => {
  const safe = {
    backend: { baseUrl: 'https://portal.example.com' },
    permission: { enabled: true },
  };

  it.each([
    ['what is safe', {}, []],
    [
      'http on this machine',
      { backend: { baseUrl: 'http://localhost:1' } },
      [],
    ],
    ['http on this machine', { backend: { baseUrl: 'http://127.0.0.1' } }, []],
    [
      'http elsewhere',
      { backend: { baseUrl: 'http://portal' } },
      [/^backend\.baseUrl is http:\/\/portal: sessions/],
    ],
    [
      'APIs that ask nobody who they are',
      {
        backend: {
          ...safe.backend,
          auth: { dangerouslyDisableDefaultAuthPolicy: 'true' },
        },
      },
      [/^backend\.auth\.dangerouslyDisableDefaultAuthPolicy is true/],
    ],
    [
      'secrets that everybody knows',
      { auth: { session: { secret: 'kubrix-local-only' } } },
      [/^The secret of the local .* is the value of auth\.session\.secret\./],
    ],
    [
      'secrets that everybody knows on this machine',
      {
        auth: { session: { secret: 'kubrix-local-only' } },
        backend: { baseUrl: 'http://localhost:1' },
      },
      [],
    ],
    [
      'no permissions',
      { permission: { enabled: false } },
      [/^permission\.enabled is not true/],
    ],
    [
      'no permissions',
      { permission: {} },
      [/^permission\.enabled is not true/],
    ],
  ])('%s: %j', (_, changed, dangers) => {
    expect(findDangers(leavesOf({ ...safe, ...changed }))).toEqual(
      dangers.map(danger => expect.stringMatching(danger)),
    );
  });
});
