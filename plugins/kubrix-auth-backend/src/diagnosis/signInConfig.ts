import { Config } from '@backstage/config';

const SUFFIX = '/.well-known/openid-configuration';
const FRAME = '/api/auth/oidc/handler/frame';

/** What the configuration says about signing in with Keycloak, in the environment that is in force. */
export interface SignInConfig {
  /** Where the settings stand, such as `auth.providers.oidc.development`. */
  path: string;
  /** The address of the discovery document. */
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
  /** Where Keycloak sends the browser after a sign-in. */
  redirectUri: string;
  scopes: string[];
}

/**
 * Reads what signing in with Keycloak needs.
 *
 * @throws Error with the key that is missing or of another type.
 */
export function readSignInConfig(config: Config): SignInConfig {
  const environment =
    config.getOptionalString('auth.environment') ?? 'development';
  const path = `auth.providers.oidc.${environment}`;
  const oidc = config.getConfig(path);
  const metadataUrl = oidc.getString('metadataUrl').replace(/\/+$/, '');
  const baseUrl = config.getString('backend.baseUrl').replace(/\/+$/, '');
  return {
    path,
    discoveryUrl: metadataUrl.endsWith(SUFFIX)
      ? metadataUrl
      : `${metadataUrl}${SUFFIX}`,
    clientId: oidc.getString('clientId'),
    clientSecret: oidc.getString('clientSecret'),
    redirectUri: oidc.getOptionalString('callbackUrl') ?? `${baseUrl}${FRAME}`,
    scopes: [
      ...new Set([
        ...['openid', 'profile', 'email'],
        ...listOf(oidc.getOptional('additionalScopes')),
      ]),
    ],
  };
}

/** Scopes may be a list, or a text with spaces between them. */
function listOf(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.split(/\s+/).filter(Boolean);
  }
  return Array.isArray(value) ? value.map(String) : [];
}
