import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readKeycloakProviders } from './readKeycloakProviders';

const read = (keycloakOrg?: JsonObject) =>
  readKeycloakProviders(
    new ConfigReader({ catalog: { providers: { keycloakOrg } } }),
  );
const baseUrl = 'https://login.example.com';

describe('readKeycloakProviders', () => {
  it('reads nothing where nothing is configured', () => {
    expect(read()).toEqual([]);
  });

  it('reads realms with the defaults of the community module', () => {
    expect(
      read({
        one: { baseUrl },
        two: {
          baseUrl,
          realm: 'kubrix',
          loginRealm: 'operators',
          clientId: 'backstage',
          clientSecret: 'secret',
          userQuerySize: 50,
          briefRepresentation: false,
          schedule: { frequency: { minutes: 5 }, timeout: 'PT3M' },
        },
      }),
    ).toEqual([
      { id: 'one', baseUrl, realm: 'master', loginRealm: 'master' },
      {
        id: 'two',
        baseUrl,
        realm: 'kubrix',
        loginRealm: 'operators',
        clientId: 'backstage',
        clientSecret: 'secret',
        userQuerySize: 50,
        briefRepresentation: false,
        schedule: { frequency: { minutes: 5 }, timeout: { minutes: 3 } },
      },
    ]);
  });

  it.each([
    ['clientId', 'clientSecret'],
    ['clientSecret', 'clientId'],
    ['username', 'password'],
    ['password', 'username'],
  ])('refuses %s without %s', (present, missing) => {
    expect(() => read({ one: { baseUrl, [present]: 'x' } })).toThrow(
      `catalog.providers.keycloakOrg.one.${missing} is missing: it must be provided when ${present} is`,
    );
  });
});
