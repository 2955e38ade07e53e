import { traceCookieOptions } from './traceCookie';

describe('traceCookieOptions', () => {
  it.each([
    ['http://localhost:7007/api/auth', '/api/auth', false],
    ['https://portal.example.com/api/auth', '/api/auth', true],
    ['https://example.com/portal/api/auth', '/portal/api/auth', true],
  ])('%s: path %s, secure %s', (authUrl, path, secure) => {
    expect(traceCookieOptions(authUrl)).toEqual({
      httpOnly: true,
      maxAge: 600_000,
      path,
      sameSite: 'lax',
      secure,
    });
  });
});
