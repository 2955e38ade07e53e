import { ResponseError } from '@backstage/errors';
import {
  SignInFailure,
  toResumeFailure,
  toSignInFailure,
} from './signInFailure';

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

describe('toResumeFailure', () => {
  const refused = (message: string, status = 401) =>
    ResponseError.fromResponse(
      Response.json(
        {
          error: { name: 'AuthenticationError', message },
          response: { statusCode: status },
        },
        { status },
      ),
    );

  it.each<[string, unknown, SignInFailure]>([
    [
      'no session',
      refused('Refresh failed; caused by InputError: Missing session cookie'),
      { code: 'SESSION_EXPIRED' },
    ],
    [
      'session that has ended',
      refused(
        'Refresh failed; caused by NotAllowedError: It has ended. (SESSION_EXPIRED, reference 0a1b2c3d)',
      ),
      { code: 'SESSION_EXPIRED', reference: '0a1b2c3d' },
    ],
    [
      'failure that the server explains',
      refused(
        'Refresh failed; caused by ServiceUnavailableError: It is down. (IDP_UNREACHABLE, reference 0a1b2c3d)',
      ),
      {
        code: 'IDP_UNREACHABLE',
        words: 'It is down.',
        reference: '0a1b2c3d',
      },
    ],
    [
      'failure that the server does not explain',
      refused('No connection', 500),
      { code: 'SIGN_IN_FAILED' },
    ],
    [
      'no answer',
      new TypeError('Failed to fetch'),
      { code: 'SIGN_IN_FAILED', words: 'Failed to fetch' },
    ],
  ])('%s', async (_, error, expected) => {
    expect(toResumeFailure(await error)).toEqual(expected);
  });
});
