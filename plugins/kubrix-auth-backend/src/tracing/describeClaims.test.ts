import { OidcAuthResult } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { PassportProfile } from '@backstage/plugin-auth-node';
import {
  describeClaims,
  describeEmail,
  oidcClaims,
  passportClaims,
} from './describeClaims';

describe('describeClaims', () => {
  it('has those of the ID token and of userinfo, and no token', () => {
    const tokenset = {
      id_token: 'secret-id-token',
      access_token: 'secret-access-token',
      claims: () => ({ iss: 'https://id.example', sub: 'id-of-jane' }),
    };
    const userinfo = { sub: 'id-of-jane', email: 'jane@example.com' };
    const claims = oidcClaims({ tokenset, userinfo } as OidcAuthResult & {
      tokenset: typeof tokenset;
    });
    expect(Object.entries(describeClaims(claims))).toEqual([
      ['id_token.iss', 'https://id.example'],
      ['id_token.sub', 'i•••'],
      ['userinfo.sub', 'i•••'],
      ['userinfo.email', 'j•••@example.com'],
    ]);
  });

  it('has those of userinfo where there is no ID token', () => {
    const claims = oidcClaims({
      tokenset: {
        claims() {
          throw new TypeError('id_token not present in TokenSet');
        },
      },
      userinfo: { sub: 'id-of-jane' },
    } as unknown as OidcAuthResult);
    expect(describeClaims(claims)).toEqual({ 'userinfo.sub': 'i•••' });
  });

  it('has the profile of a provider without claims, but for its answer as it was', () => {
    const profile = {
      provider: 'github',
      id: '4711',
      username: 'kim',
      emails: [{ value: 'kim@example.com' }],
      _raw: '{"node_id":"U_1"}',
      _json: { node_id: 'U_1' },
    } as unknown as PassportProfile;
    expect(describeClaims(passportClaims(profile))).toEqual({
      'profile.provider': 'g•••',
      'profile.id': '4•••',
      'profile.username': 'k•••',
      'profile.emails': '1 entry',
    });
  });
});

describe('describeEmail', () => {
  const email = 'jane@example.com';
  const masked = 'j•••@example.com';

  it.each([
    [
      { email_verified: true },
      email,
      { email_verified: true, 'profile.email': masked },
    ],
    [
      { email_verified: false },
      undefined,
      { email_verified: false, 'profile.email': 'none' },
    ],
    [{}, undefined, { email_verified: 'missing', 'profile.email': 'none' }],
    [
      { email_verified: 'true' },
      undefined,
      {
        email_verified: 'a string, not a boolean',
        'profile.email': 'none',
      },
    ],
  ])('userinfo %j, address %s: %j', (userinfo, address, facts) => {
    expect(describeEmail({ id_token: {}, userinfo }, address)).toEqual(facts);
  });

  it('knows of no verification where there is no userinfo', () => {
    expect(describeEmail({ profile: {} }, email)).toEqual({
      'profile.email': masked,
    });
  });
});
