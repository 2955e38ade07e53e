import { SignInFailure, toSignInFailure } from './signInFailure';

function named(name: string, message: string) {
  return Object.assign(new Error(message), { name });
}

describe('toSignInFailure', () => {
  it.each<[string, unknown, SignInFailure]>([
    [
      'blocked popup',
      named('PopupRejectedError', 'Failed to open auth popup.'),
      { kind: 'popupBlocked' },
    ],
    [
      'closed popup',
      named('PopupClosedError', 'Login failed, popup was closed'),
      { kind: 'popupClosed' },
    ],
    [
      'answer for another origin',
      named(
        'PopupClosedError',
        'Login failed, Incorrect app origin, expected https://portal.test',
      ),
      { kind: 'wrongOrigin', expected: 'https://portal.test' },
    ],
    [
      'refusal of the server',
      named('NotFoundError', 'auth.providers.github is missing'),
      { kind: 'refused', reason: 'auth.providers.github is missing' },
    ],
    ['no error at all', 'oops', { kind: 'refused', reason: 'oops' }],
  ])('%s', (_, error, expected) => {
    expect(toSignInFailure(error)).toEqual(expected);
  });
});
