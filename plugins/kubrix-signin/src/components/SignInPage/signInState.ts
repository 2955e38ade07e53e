import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { SignInFailure, toSignInFailure } from './signInFailure';

/** What the sign-in page is doing. */
export type SignInState =
  | { phase: 'resuming'; provider: SignInProvider }
  | { phase: 'choosing' }
  | { phase: 'signingIn'; provider: SignInProvider }
  | { phase: 'failed'; provider: SignInProvider; failure: SignInFailure };

/** What a page load finds in the browser. */
export interface PageLoad {
  /** Id of the provider used last, unless signed out since. */
  remembered: string | undefined;
  /** Id of the provider that the redirect flow left for. */
  redirectedTo: string | undefined;
  /** The `error` query parameter, which a failed redirect flow comes back with. */
  error: string | undefined;
}

/** Where the page starts: with a failed redirect, a session to resume, or the choice. */
export function initialSignInState(
  providers: readonly SignInProvider[],
  { remembered, redirectedTo, error }: PageLoad,
): SignInState {
  const failed = providers.find(({ id }) => id === redirectedTo);
  if (failed && error) {
    return {
      phase: 'failed',
      provider: failed,
      failure: toSignInFailure(new Error(error)),
    };
  }
  const provider = providers.find(({ id }) => id === remembered);
  return provider ? { phase: 'resuming', provider } : { phase: 'choosing' };
}
