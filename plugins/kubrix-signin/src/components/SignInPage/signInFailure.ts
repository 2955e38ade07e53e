/** Why a sign-in did not work, as far as the page can tell. */
export type SignInFailure =
  | { kind: 'popupClosed' }
  | { kind: 'popupBlocked' }
  | { kind: 'wrongOrigin'; expected: string }
  | { kind: 'notSupported' }
  | { kind: 'sessionEnded' }
  | { kind: 'refused'; reason: string };

/** Sorts what a provider's session API rejected with. */
export function toSignInFailure(error: unknown): SignInFailure {
  const { name, message } =
    error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PopupRejectedError') {
    return { kind: 'popupBlocked' };
  }
  if (name === 'PopupClosedError') {
    // The session API reports an answer for another origin as a closed window, too.
    const expected = /Incorrect app origin, expected (\S+)/.exec(message)?.[1];
    return expected
      ? { kind: 'wrongOrigin', expected }
      : { kind: 'popupClosed' };
  }
  return { kind: 'refused', reason: message };
}
