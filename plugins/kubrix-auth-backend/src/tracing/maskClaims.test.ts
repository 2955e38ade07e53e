import { SignInTraceValue } from '@kubrix/plugin-kubrix-common';
import { maskAddress, maskClaims, maskText } from './maskClaims';

describe('maskClaims', () => {
  it.each<[string, unknown, SignInTraceValue]>([
    // About the sign-in.
    ['iss', 'https://id.example/realms/a', 'https://id.example/realms/a'],
    ['aud', 'backstage', 'backstage'],
    ['aud', ['backstage', 'account'], ['backstage', 'account']],
    ['azp', 'backstage', 'backstage'],
    ['typ', 'ID', 'ID'],
    ['acr', '1', '1'],
    ['scope', 'openid email', 'openid email'],

    // About the person.
    ['sub', '0a1b2c3d', '0•••'],
    ['email', 'jane@example.com', 'j•••@example.com'],
    ['preferred_username', 'jane@example.com', 'j•••@example.com'],
    ['preferred_username', 'jane', 'j•••'],
    ['name', 'Jane Doe', 'J•••'],
    ['name', '😀 Doe', '😀•••'],
    ['name', '', ''],
    ['note', 'jane@example.com or so', 'j•••'],
    ['note', '@example.com', '@•••'],
    ['email_verified', true, true],
    ['level', 3, 3],
    ['groups', ['/admins', '/editors'], '2 entries'],
    ['groups', ['/admins'], '1 entry'],
    ['groups', [], '0 entries'],
    ['aud', ['backstage', 1], '2 entries'],
    ['aud', { jane: 'doe' }, '1 key'],
    ['realm_access', { roles: [], jane: 1 }, '2 keys'],
    ['phone_number', null, 'null'],

    // Times.
    ['exp', 1_700_000_000, '2023-11-14T22:13:20.000Z'],
    ['iat', 1_700_000_000.5, '2023-11-14T22:13:20.500Z'],
    ['auth_time', 0, '1970-01-01T00:00:00.000Z'],
    ['nbf', 1e300, 1e300],
    ['updated_at', 1_700_000_000, '2023-11-14T22:13:20.000Z'],
  ])('%s %j: %j', (name, value, masked) => {
    expect(maskClaims({ [name]: value })).toEqual({ [name]: masked });
  });

  it('keeps the order, and leaves out what is not there', () => {
    const masked = maskClaims({ sub: 'x', jti: undefined, email: 'a@b' });
    expect(Object.keys(masked)).toEqual(['sub', 'email']);
  });

  it('bounds what an identity provider can leave behind', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => [`claim-${i}`, i]);
    expect(Object.keys(maskClaims(Object.fromEntries(many)))).toHaveLength(100);

    const long = 'x'.repeat(1_000);
    expect(maskClaims({ iss: long, email: `j@${long}` })).toEqual({
      iss: `${'x'.repeat(500)}…`,
      email: `j•••@${'x'.repeat(499)}…`,
    });
  });

  it('is not confused by names of JavaScript', () => {
    const claims = JSON.parse('{"__proto__": "jane", "constructor": "jane"}');
    expect(Object.entries(maskClaims(claims))).toEqual([
      ['__proto__', 'j•••'],
      ['constructor', 'j•••'],
    ]);
  });
});

describe('maskText and maskAddress', () => {
  it.each([
    ['jane@example.com', 'j•••@example.com', 'j•••@example.com'],
    ['jane', 'j•••', 'jane'],
    ['', '', ''],
  ])('%s: %s, %s', (text, masked, asAddress) => {
    expect(maskText(text)).toBe(masked);
    expect(maskAddress(text)).toBe(asAddress);
  });
});
