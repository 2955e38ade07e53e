import { realmOfIssuer } from './keycloakBinding';

describe('realmOfIssuer', () => {
  it.each([
    ['https://login.example.com/realms/kubrix', 'kubrix'],
    ['https://login.example.com/auth/realms/kubrix/', 'kubrix'],
    ['https://login.example.com/realms/our%20people', 'our people'],
    ['https://login.example.com/realms/kubrix/more', undefined],
    ['https://login.example.com/realms/', undefined],
    ['https://login.example.com/realms/%E0%A4%A', undefined],
    ['https://login.example.com/kubrix', undefined],
    ['https://login.example.com/?to=/realms/', undefined],
  ])('finds in %s the realm %s', (issuer, realm) => {
    expect(realmOfIssuer(issuer)).toBe(realm);
  });
});
