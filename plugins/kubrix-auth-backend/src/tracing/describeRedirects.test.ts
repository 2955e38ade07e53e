import { describeAuthorization, describeCallback } from './describeRedirects';

describe('describeAuthorization', () => {
  it('shows what the portal is configured with, and no secret of this sign-in', () => {
    const url = new URL('https://id.example/realms/a/auth?kc_idp_hint=x');
    const parameters = {
      client_id: 'backstage',
      scope: 'openid email',
      response_type: 'code',
      redirect_uri: 'https://portal.example/api/auth/oidc/handler/frame',
      state: 'secret-state',
      nonce: 'secret-nonce',
      code_challenge: 'secret-challenge',
      code_challenge_method: 'S256',
      prompt: 'login',
    };
    for (const [name, value] of Object.entries(parameters)) {
      url.searchParams.set(name, value);
    }

    const facts = describeAuthorization(url.toString());

    expect(facts).toEqual({
      endpoint: 'https://id.example/realms/a/auth',
      kc_idp_hint: 'set',
      ...parameters,
      state: 'set',
      nonce: 'set',
      code_challenge: 'set',
    });
    expect(Object.keys(facts)[0]).toBe('endpoint');
  });
});

describe('describeCallback', () => {
  it.each([
    [
      {
        session_state: 'secret',
        code: 'secret',
        iss: 'https://id.example',
        state: 'secret',
      },
      {
        code: 'set',
        state: 'set',
        iss: 'https://id.example',
        session_state: 'set',
      },
    ],
    [
      { error: 'access_denied', error_description: 'secret', state: 'secret' },
      { state: 'set', error: 'access_denied', error_description: 'set' },
    ],
    [{ error: ['a', 'b'] }, { error: 'a,b' }],
    [{ error: 'x'.repeat(501) }, { error: `${'x'.repeat(500)}…` }],
    [{ token: 'secret', other: 'secret' }, {}],
    [{}, {}],
  ])('%j: %j', (parameters, facts) => {
    expect(describeCallback(parameters)).toEqual(facts);
    expect(Object.keys(describeCallback(parameters))).toEqual(
      Object.keys(facts),
    );
  });
});
