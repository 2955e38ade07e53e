import { parseSignInFailure } from '@kubrix/plugin-kubrix-common';

/** How a sign-in in a window of its own has ended. */
export type SignInEnd =
  | { kind: 'signedIn' }
  | { kind: 'blocked' }
  | { kind: 'closed' }
  /** The portal expects to be opened at another origin. */
  | { kind: 'wrongOrigin'; expected: string }
  | { kind: 'failed'; reason: string };

/** Sorts what `openLoginPopup` rejected with. */
export function toSignInEnd(error: Error): SignInEnd {
  const { name, message } = error;
  if (name === 'PopupRejectedError') {
    return { kind: 'blocked' };
  }
  if (name === 'PopupClosedError') {
    // An answer for another origin is reported as a closed window, too.
    const expected = /Incorrect app origin, expected (\S+)/.exec(message)?.[1];
    return expected ? { kind: 'wrongOrigin', expected } : { kind: 'closed' };
  }
  // Code and reference are in the trace.
  return {
    kind: 'failed',
    reason: parseSignInFailure(message)?.text ?? message,
  };
}
