import { LoggerService } from '@backstage/backend-plugin-api';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';

const LIMIT_MS = 5_000;

/**
 * The OIDC authenticator, with a sign-out that ends the session in Keycloak from backend to backend.
 *
 * @remarks
 * The stock one revokes the token at the `revocation_endpoint`, which is a public address that the backend may not
 * reach, and which leaves the session alive when another client shares it. The logout endpoint beside the token
 * endpoint takes the refresh token itself. Whatever Keycloak says, the sign-out from the portal goes on: an error
 * would keep the portal's cookie.
 */
export function endingKeycloakSession(
  logger: LoggerService,
): typeof oidcAuthenticator {
  return {
    ...oidcAuthenticator,
    async logout({ refreshToken }, ctx) {
      if (!refreshToken) {
        return;
      }
      try {
        const { client } = await ctx.promise;
        const endpoint = logoutEndpoint(client.issuer.token_endpoint);
        const { status } = await fetch(endpoint, {
          method: 'POST',
          body: new URLSearchParams({
            client_id: String(client.metadata.client_id),
            client_secret: String(client.metadata.client_secret),
            refresh_token: refreshToken,
          }),
          signal: AbortSignal.timeout(LIMIT_MS),
        });
        if (status !== 204) {
          throw new Error(`POST ${endpoint} answered ${status}`);
        }
      } catch (error) {
        logger.warn(
          `The session in Keycloak was not ended at sign-out: ${
            error instanceof Error ? error.message : error
          }`,
        );
      }
    },
  };
}

function logoutEndpoint(tokenEndpoint: unknown): string {
  if (typeof tokenEndpoint !== 'string' || !tokenEndpoint.endsWith('/token')) {
    throw new Error(
      `the metadata of auth.providers.oidc has the token endpoint ${tokenEndpoint}, which does not end in /token as Keycloak's does`,
    );
  }
  return tokenEndpoint.replace(/token$/, 'logout');
}
