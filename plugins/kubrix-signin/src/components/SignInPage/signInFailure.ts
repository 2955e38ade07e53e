import { isError, ResponseError } from '@backstage/errors';
import {
  parseSignInFailure,
  SignInFailureCode,
} from '@kubrix/plugin-kubrix-common';

/** Why a sign-in did not work, as far as the page can tell. */
export interface SignInFailure {
  code: SignInFailureCode;
  /** What the server says, where it does. */
  words?: string;
  /** Leads to the line in the server's log. */
  reference?: string;
  /** The origin at which the portal expects to be opened, where this page is at another. */
  expectedOrigin?: string;
}

/** Sorts what a provider's session API rejected with. */
export function toSignInFailure(error: unknown): SignInFailure {
  const { name, message } = isError(error)
    ? error
    : { name: '', message: String(error) };
  if (name === 'PopupRejectedError') {
    return { code: 'POPUP_BLOCKED' };
  }
  if (name === 'PopupClosedError') {
    // The session API reports an answer for another origin as a closed window, too.
    const expectedOrigin = /Incorrect app origin, expected (\S+)/.exec(
      message,
    )?.[1];
    return expectedOrigin
      ? { code: 'ORIGIN_NOT_ALLOWED', expectedOrigin }
      : { code: 'POPUP_CLOSED' };
  }
  const told = parseSignInFailure(message);
  return told
    ? { code: told.code, words: told.text, reference: told.reference }
    : { code: 'SIGN_IN_FAILED', words: message };
}

/** Sorts why a session does not go on that this browser had. */
export function toResumeFailure(error: unknown): SignInFailure {
  if (!(error instanceof ResponseError)) {
    return toSignInFailure(error);
  }
  const told = parseSignInFailure(error.cause.message);
  if (!told) {
    // Backstage's own answer to a browser that has no session any more.
    return {
      code: error.statusCode === 401 ? 'SESSION_EXPIRED' : 'SIGN_IN_FAILED',
    };
  }
  const { code, text, reference } = told;
  // That a session has ended is no sign-in that failed.
  return code === 'SESSION_EXPIRED'
    ? { code, reference }
    : { code, words: text, reference };
}
