import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { LoggerService } from '@backstage/backend-plugin-api';
import { decodeJwt } from 'jose';
import { SignInAudit } from '../audit/SignInAudit';
import { LogoutMode } from './readLogoutMode';

const LIMIT_MS = 5_000;

/**
 * The OIDC authenticator, with a sign-out that ends the session in Keycloak from backend to backend.
 *
 * @remarks
 * The stock one revokes the token at the `revocation_endpoint`, which is a public address that the backend may not
 * reach, and which leaves the session alive when another client shares it. The logout endpoint beside the token
 * endpoint takes the refresh token itself. Whatever Keycloak says, the sign-out from the portal goes on: an error
 * would keep the portal's cookie.
 *
 * A sign-out with the query parameter `session=keep` leaves the session in Keycloak alone, so that the next sign-in
 * asks for no password; so does every sign-out in the mode `portal`.
 */
export function endingKeycloakSession(deps: {
  mode: LogoutMode;
  audit: SignInAudit;
  logger: LoggerService;
}): typeof oidcAuthenticator {
  const { mode, audit, logger } = deps;
  return {
    ...oidcAuthenticator,
    async logout({ req, refreshToken }, ctx) {
      if (!refreshToken) {
        return;
      }
      const sub = subjectOf(refreshToken);
      if (mode === 'portal' || req.query.session === 'keep') {
        await audit.signedOut({ sub, keycloakSession: 'kept' });
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
        await audit.signedOut({ sub, keycloakSession: 'ended' });
      } catch (error) {
        logger.warn(
          `The session in Keycloak was not ended at sign-out: ${
            error instanceof Error ? error.message : error
          }`,
        );
        await audit.signedOut({ sub, keycloakSession: 'failed' });
      }
    },
  };
}

// Keycloak's refresh tokens are JWTs; other identity providers may have opaque ones.
function subjectOf(refreshToken: string): string | undefined {
  try {
    return decodeJwt(refreshToken).sub;
  } catch {
    return undefined;
  }
}

function logoutEndpoint(tokenEndpoint: unknown): string {
  if (typeof tokenEndpoint !== 'string' || !tokenEndpoint.endsWith('/token')) {
    throw new Error(
      `the metadata of auth.providers.oidc has the token endpoint ${tokenEndpoint}, which does not end in /token as Keycloak's does`,
    );
  }
  return tokenEndpoint.replace(/token$/, 'logout');
}
