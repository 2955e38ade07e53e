import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { useState } from 'react';

/** Signs the user out, which ends on the sign-in page and so leads to the full identity. */
export function useRelogin(): {
  relogin: () => void;
  signingOut: boolean;
  /** Why the last attempt failed. */
  error?: Error;
} {
  const identityApi = useApi(identityApiRef);
  const [state, setState] = useState<{ signingOut: boolean; error?: Error }>({
    signingOut: false,
  });

  const relogin = async () => {
    setState({ signingOut: true });
    try {
      // Stays "signing out" afterwards, since the app is about to load the sign-in page.
      await identityApi.signOut();
    } catch (error) {
      setState({ signingOut: false, error: toError(error) });
    }
  };

  return { relogin, ...state };
}
