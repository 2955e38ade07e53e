import { signInUrl } from './signInUrl';

describe('signInUrl', () => {
  it.each([
    ['oidc', 'openid+profile+email'],
    ['github', 'read%3Auser'],
    ['gitlab', 'read_user'],
    ['another', ''],
  ])('%s', (provider, scope) => {
    expect(
      signInUrl({
        authBaseUrl: 'http://portal.test/api/auth',
        provider,
        environment: 'production',
        origin: 'http://app.test:3000',
      }),
    ).toBe(
      `http://portal.test/api/auth/${provider}/start?scope=${scope}&origin=http%3A%2F%2Fapp.test%3A3000&flow=popup&env=production`,
    );
  });
});
