import {
  formatSignInFailure,
  parseSignInFailure,
  signInFailureText,
} from './signInFailures';

describe('a failed sign-in as one message', () => {
  const told = {
    text: 'Keycloak cannot be reached (at the moment).',
    code: 'IDP_UNREACHABLE',
    reference: '0a1b2c3d',
  } as const;

  it('is read as it was written', () => {
    const message = formatSignInFailure(told);
    expect(message).toBe(
      'Keycloak cannot be reached (at the moment). (IDP_UNREACHABLE, reference 0a1b2c3d)',
    );
    expect(parseSignInFailure(message)).toEqual(told);
  });

  it('is read as the auth backend repeats it at /refresh', () => {
    expect(
      parseSignInFailure(
        `Refresh failed; caused by ServiceUnavailableError: ${formatSignInFailure(told)}`,
      ),
    ).toEqual(told);
  });

  it.each([
    'Failed to fetch',
    'text (NO_SUCH_CODE, reference 0a1b2c3d)',
    'text (toString, reference 0a1b2c3d)',
    'text (IDP_UNREACHABLE, reference <b>)',
    '(IDP_UNREACHABLE, reference 0a1b2c3d)',
  ])('is none in "%s"', message => {
    expect(parseSignInFailure(message)).toBeUndefined();
  });
});

describe('signInFailureText', () => {
  it('names the identity provider', () => {
    expect(signInFailureText('KEYS_CHANGED', { idp: 'Keycloak' })).toBe(
      'Keycloak has just changed its keys. Sign in again.',
    );
  });
});
