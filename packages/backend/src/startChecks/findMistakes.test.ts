import { JsonObject, JsonValue } from '@backstage/types';
import { findMistakes } from './findMistakes';
import { leavesOf } from './leaves';

const complete = {
  app: { baseUrl: 'https://portal.example.com' },
  backend: {
    baseUrl: 'https://portal.example.com',
    database: {
      client: 'pg',
      connection: {
        host: 'db',
        port: 5432,
        user: 'portal',
        password: 'f00ba7',
      },
    },
  },
  auth: {
    session: { secret: 'f00ba7' },
    providers: {
      oidc: {
        development: {
          metadataUrl: 'http://keycloak:8080/realms/kubrix',
          clientId: 'backstage',
          clientSecret: 'f00ba7',
        },
      },
    },
  },
};

describe('findMistakes', () => {
  function find(effective: JsonObject, written: JsonObject = effective) {
    return findMistakes(leavesOf(effective), leavesOf(written)).map(
      ({ path, problem }) => `${path} ${problem}`,
    );
  }

  it('finds none in what is complete', () => {
    expect(find(complete)).toEqual([]);
  });

  it('finds all of them at once', () => {
    expect(find({})).toEqual([
      'app.baseUrl is not set',
      'backend.baseUrl is not set',
      'auth.session.secret is not set',
      'auth.providers.oidc.development.metadataUrl is not set',
      'auth.providers.oidc.development.clientId is not set',
      'auth.providers.oidc.development.clientSecret is not set',
      'backend.database.connection is not set',
    ]);
  });

  it.each<[string, JsonValue, string[]]>([
    ['app.baseUrl', 'portal', ['app.baseUrl is not a URL']],
    ['auth.session.secret', '', ['auth.session.secret is empty']],
    [
      'auth.session.secret',
      'change-this',
      ['auth.session.secret is a placeholder'],
    ],
    [
      'auth.environment',
      'production',
      [
        'auth.providers.oidc.production.metadataUrl is not set',
        'auth.providers.oidc.production.clientId is not set',
        'auth.providers.oidc.production.clientSecret is not set',
      ],
    ],
    [
      'auth.providers.oidc.development.metadataUrl',
      'keycloak',
      ['auth.providers.oidc.development.metadataUrl is not a URL'],
    ],
    [
      'auth.providers.github',
      { development: { clientId: 'change-this', clientSecret: '' } },
      [],
    ],
    [
      'backend.database.connection.password',
      'changeme',
      ['backend.database.connection.password is a placeholder'],
    ],
    [
      'backend.database.connection',
      'changeme',
      ['backend.database.connection is a placeholder'],
    ],
    ['backend.database.connection', 'postgres://portal:f00ba7@db/portal', []],
    // Somebody who signs in to Postgres with a certificate.
    ['backend.database.connection', { host: 'db', user: 'portal' }, []],
    [
      'backend.auth.externalAccess',
      [{ type: 'static', options: { token: 'CHANGE_ME', subject: 'ci' } }],
      ['backend.auth.externalAccess[0].options.token is a placeholder'],
    ],
    [
      'catalog.providers.keycloakOrg.default',
      { baseUrl: 'http://keycloak:8080', clientSecret: '' },
      ['catalog.providers.keycloakOrg.default.clientSecret is empty'],
    ],
  ])('%s = %j: %j', (path, value, mistakes) => {
    expect(find(setting(path, value))).toEqual(mistakes);
  });

  it('finds values that environment variables should give, with the names of these', () => {
    const [address, password] = findMistakes(
      leavesOf({
        ...complete,
        backend: {
          ...complete.backend,
          baseUrl: 'https://',
          database: { connection: { user: 'portal' } },
        },
      }),
      leavesOf({
        ...complete,
        backend: {
          ...complete.backend,
          baseUrl: 'https://${PORTAL_HOST}',
          database: {
            connection: {
              user: 'portal',
              password: '${POSTGRES_PASSWORD}',
              // Has a default.
              port: '${POSTGRES_PORT}',
              // Is not meant to be set.
              ssl: null,
            },
          },
        },
      }),
    );
    expect(address).toEqual({
      path: 'backend.baseUrl',
      variables: ['PORTAL_HOST'],
      problem: 'is not a URL',
      remedy:
        'set it to the address at which browsers reach the portal, such as https://portal.example.com',
    });
    expect(password).toEqual({
      path: 'backend.database.connection.password',
      variables: ['POSTGRES_PASSWORD'],
      problem: 'is not set',
      remedy: 'set it to its real value',
    });
  });
});

/** The complete configuration with another value. */
function setting(path: string, value: JsonValue): JsonObject {
  const copy: JsonObject = structuredClone(complete);
  const keys = path.split('.');
  const last = keys.pop()!;
  let parent = copy;
  for (const key of keys) {
    parent = (parent[key] ??= {}) as JsonObject;
  }
  parent[last] = value;
  return copy;
}
