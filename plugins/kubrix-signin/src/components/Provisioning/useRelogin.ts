import {
  configApiRef,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { useState } from 'react';
import { endPortalSession } from '../../session/endPortalSession';

/**
 * Signs the user out of the portal but not of Keycloak, which ends on the sign-in page and so leads to the full
 * identity, without a password.
 */
export function useRelogin(): {
  relogin: () => void;
  signingOut: boolean;
  /** Why the last attempt failed. */
  error?: Error;
} {
  const identityApi = useApi(identityApiRef);
  const configApi = useApi(configApiRef);
  const discoveryApi = useApi(discoveryApiRef);
  const { fetch } = useApi(fetchApiRef);
  const [state, setState] = useState<{ signingOut: boolean; error?: Error }>({
    signingOut: false,
  });

  const relogin = async () => {
    setState({ signingOut: true });
    try {
      await endPortalSession({ configApi, discoveryApi, fetch });
      // Stays "signing out" afterwards, since the app is about to load the sign-in page.
      await identityApi.signOut();
    } catch (error) {
      setState({ signingOut: false, error: toError(error) });
    }
  };

  return { relogin, ...state };
}
