import { ConfigApi, DiscoveryApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { oidcSignInProvider } from '@kubrix/plugin-kubrix-common';

/**
 * Ends the session with the portal and keeps the one in Keycloak.
 *
 * @remarks
 * The sign-out that follows has nothing left to end, so it does not reach Keycloak either.
 *
 * @throws ResponseError when the backend answers with an error.
 */
export async function endPortalSession(options: {
  configApi: ConfigApi;
  discoveryApi: DiscoveryApi;
  fetch: typeof fetch;
}): Promise<void> {
  const { configApi, discoveryApi } = options;
  const query = new URLSearchParams({
    env: configApi.getOptionalString('auth.environment') ?? 'development',
    session: 'keep',
  });
  const response = await options.fetch(
    `${await discoveryApi.getBaseUrl('auth')}/${
      oidcSignInProvider.id
    }/logout?${query}`,
    {
      method: 'POST',
      credentials: 'include',
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    },
  );
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
}
