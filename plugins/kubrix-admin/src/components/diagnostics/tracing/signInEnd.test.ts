import { SignInEnd, toSignInEnd } from './signInEnd';

describe('toSignInEnd', () => {
  it.each<[string, string, SignInEnd]>([
    ['PopupRejectedError', 'Failed to open auth popup.', { kind: 'blocked' }],
    ['PopupClosedError', 'Login failed, popup was closed', { kind: 'closed' }],
    [
      'PopupClosedError',
      'Login failed, Incorrect app origin, expected https://portal.test',
      { kind: 'wrongOrigin', expected: 'https://portal.test' },
    ],
    [
      'NotAllowedError',
      'Keycloak refused the sign-in. (IDP_ERROR, reference 3f9a1c2b)',
      { kind: 'failed', reason: 'Keycloak refused the sign-in.' },
    ],
    ['Error', 'No luck', { kind: 'failed', reason: 'No luck' }],
  ])('%s: %s', (name, message, end) => {
    expect(toSignInEnd(Object.assign(new Error(message), { name }))).toEqual(
      end,
    );
  });
});
