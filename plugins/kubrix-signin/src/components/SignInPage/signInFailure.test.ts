import { SignInFailure, toSignInFailure } from './signInFailure';

function named(name: string, message: string) {
  return Object.assign(new Error(message), { name });
}

describe('toSignInFailure', () => {
  it.each<[string, unknown, SignInFailure]>([
    [
      'blocked popup',
      named('PopupRejectedError', 'Failed to open auth popup.'),
      { code: 'POPUP_BLOCKED' },
    ],
    [
      'closed popup',
      named('PopupClosedError', 'Login failed, popup was closed'),
      { code: 'POPUP_CLOSED' },
    ],
    [
      'answer for another origin',
      named(
        'PopupClosedError',
        'Login failed, Incorrect app origin, expected https://portal.test',
      ),
      { code: 'ORIGIN_NOT_ALLOWED', expectedOrigin: 'https://portal.test' },
    ],
    [
      'failure that the server explains',
      named(
        'NotAllowedError',
        'Nobody knows you. (USER_NOT_FOUND, reference 0a1b2c3d)',
      ),
      {
        code: 'USER_NOT_FOUND',
        words: 'Nobody knows you.',
        reference: '0a1b2c3d',
      },
    ],
    [
      'any other error',
      named('TypeError', 'Failed to fetch'),
      { code: 'SIGN_IN_FAILED', words: 'Failed to fetch' },
    ],
    ['no error at all', 'oops', { code: 'SIGN_IN_FAILED', words: 'oops' }],
  ])('%s', (_, error, expected) => {
    expect(toSignInFailure(error)).toEqual(expected);
  });
});
