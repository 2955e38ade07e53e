import { fakeToken } from '../../../../__fixtures__/fakeToken';
import { DecodedToken, decodeToken } from './decodeToken';

const NOW = new Date('2026-11-30T12:00:00Z');
const seconds = (iso: string) => Date.parse(iso) / 1000;

const header = { alg: 'ES256', kid: 'key-1', typ: 'vnd.backstage.user' };
const claims = {
  sub: 'user:default/jürgen',
  iss: 'http://portal.test/api/auth',
  aud: 'backstage',
  iat: seconds('2026-11-30T11:30:00Z'),
  exp: seconds('2026-11-30T12:30:00Z'),
  uip: 'a-secret',
};
const readable = {
  header: { alg: 'ES256', kid: 'key-1' },
  claims: {
    sub: 'user:default/jürgen',
    iss: 'http://portal.test/api/auth',
    aud: ['backstage'],
    iat: '2026-11-30T11:30:00.000Z',
    exp: '2026-11-30T12:30:00.000Z',
  },
};

describe('decodeToken', () => {
  it.each<[string, string | undefined, DecodedToken]>([
    ['no token', undefined, { state: 'none' }],
    ['an empty token', '', { state: 'none' }],
    [
      'a token, without what is secret in it',
      fakeToken(claims, header),
      { state: 'valid', ...readable },
    ],
    [
      'a token that ends now',
      fakeToken({ sub: 'user:default/jane', exp: NOW.getTime() / 1000 }, {}),
      {
        state: 'expired',
        header: {},
        claims: { sub: 'user:default/jane', exp: NOW.toISOString() },
      },
    ],
    [
      'a token that ends in a second, for several',
      fakeToken({ aud: ['a', 'b'], exp: NOW.getTime() / 1000 + 1 }, {}),
      {
        state: 'valid',
        header: {},
        claims: { aud: ['a', 'b'], exp: '2026-11-30T12:00:01.000Z' },
      },
    ],
    [
      'a token without an end',
      fakeToken({}, {}),
      { state: 'valid', header: {}, claims: {} },
    ],
    ['no JSON web token', 'a-token', { state: 'undecodable' }],
    ['a token with two parts', 'e30.e30', { state: 'undecodable' }],
    ['what is not base64', 'e30.*.', { state: 'undecodable' }],
    ['what is not JSON', 'e30.e30e.', { state: 'undecodable' }],
    [
      'a token whose end is no number',
      fakeToken({ exp: 'tomorrow' }, {}),
      { state: 'undecodable' },
    ],
    [
      'a token whose end is no time',
      fakeToken({ exp: 1e300 }, {}),
      { state: 'undecodable' },
    ],
  ])('%s', (_, token, expected) => {
    expect(decodeToken(token, NOW)).toEqual(expected);
  });
});
