import { realmOf } from './person';

describe('realmOf', () => {
  it.each([
    ['https://keycloak.example.com/realms/kubrix', 'kubrix'],
    ['https://keycloak.example.com/auth/realms/kubrix/', 'kubrix'],
    ['https://keycloak.example.com/realms/two%20words', 'two words'],
    ['https://id.example.com', undefined],
    ['https://id.example.com/realms/', undefined],
    ['https://id.example.com/realms/a/b', undefined],
  ])('%s: %s', (issuer, realm) => {
    expect(realmOf({ issuer })).toBe(realm);
  });
});
