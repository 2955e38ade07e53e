import { maskCredentials } from './maskCredentials';

describe('maskCredentials', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl';

  it.each([
    [
      '"GET /api/auth/oidc/handler/frame?state=6e6f6e&session_state=a-b&iss=http%3A%2F%2Fkc&code=a.b-c HTTP/1.1" 200',
      '"GET /api/auth/oidc/handler/frame?state=***&session_state=***&iss=http%3A%2F%2Fkc&code=*** HTTP/1.1" 200',
    ],
    [
      '{"url":"/frame?code=secret","status":200}',
      '{"url":"/frame?code=***","status":200}',
    ],
    [
      '/start?redirectUrl=http://p/#access_token=x&Access_Token=y&scope=openid',
      '/start?redirectUrl=http://p/#access_token=***&Access_Token=***&scope=openid',
    ],
    [`Illegal token ${token} in request`, 'Illegal token *** in request'],
    [`authorization: Bearer ${token}`, 'authorization: Bearer ***'],
    ['authorization: bearer 0123456789abcdef', 'authorization: bearer ***'],
    ['Basic YmFja3N0YWdlOnNlY3JldA==', 'Basic ***'],
    ['status code=200, zip?codename=a', 'status code=200, zip?codename=a'],
    ['nothing to hide', 'nothing to hide'],
  ])('%s', (line, masked) => {
    expect(maskCredentials(line)).toBe(masked);
  });
});
