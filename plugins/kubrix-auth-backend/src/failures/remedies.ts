import { SignInFailureCode } from '@kubrix/plugin-kubrix-common';

/** What operators are told to do; `{path}` is where the provider is configured. */
const REMEDIES: Record<SignInFailureCode, string> = {
  SIGN_IN_NOT_SUPPORTED: 'Set {path}.signIn.resolvers.',
  PROVIDER_MISCONFIGURED:
    'Correct {path}: the reason is in the line "Skipping … auth provider" of the start.',
  PROVIDER_NOT_FOUND:
    'Set {path}, or take the provider out of kubrix.auth.allowedProviders; auth.environment must name the environment.',
  ORIGIN_NOT_ALLOWED:
    'Set app.baseUrl to the address that people use, or add it to auth.experimentalExtraAllowedOrigins.',
  USER_NOT_FOUND:
    'Have the person in the catalog, or use the resolver kubriXMatchingUserEntityProfileEmail in {path}.signIn.resolvers, which lets newcomers in.',
  EMAIL_NOT_VERIFIED:
    'Have the address verified in the identity provider; the resolvers are in {path}.signIn.resolvers.',
  EMAIL_INVALID: 'Correct the address in the identity provider.',
  EMAIL_CONFLICT:
    'Leave the address to one catalog user, or bind the right one with the annotation keycloak.org/id.',
  BINDING_CONFLICT:
    'Leave the annotation keycloak.org/id to one of these catalog users.',
  BINDING_REQUIRED:
    'Have the user synced from Keycloak, or set kubrix.auth.requireKeycloakBinding to false.',
  NAME_AMBIGUOUS:
    'Have the account use characters that cannot be mistaken for others.',
  DOMAIN_NOT_ALLOWED:
    'Add the domain to allowedDomains in {path}.signIn.resolvers, if these people may sign in.',
  CATALOG_UNAVAILABLE:
    'See the log of the catalog plugin, and check the database.',
  DATABASE_UNAVAILABLE: 'Check Postgres, and how many connections it allows.',
  IDP_UNREACHABLE:
    'Check that the identity provider runs, and that the portal can reach it ({path}.metadataUrl).',
  IDP_ERROR: 'See what the identity provider says of it in its own log.',
  KEYS_CHANGED:
    'They have been read again, so the next sign-in succeeds: nothing to do.',
  CLIENT_SECRET_INVALID:
    'Set {path}.clientId and clientSecret to those of the client in the identity provider.',
  REDIRECT_URI_MISMATCH:
    "Add the portal's callback to the redirect URIs of the client that {path}.clientId names; it follows backend.baseUrl.",
  STATE_MISMATCH:
    'Where it happens to everybody: check that app.baseUrl and backend.baseUrl are the addresses in the browser, that auth.session.secret is the same for all replicas, and that no proxy drops cookies.',
  POPUP_BLOCKED: 'Allow pop-ups for the portal in the browser.',
  POPUP_CLOSED: 'Nothing, unless the window showed an error.',
  SESSION_EXPIRED: 'Nothing: the person signs in again.',
  CLOCK_SKEW:
    'Set the clocks of the portal and of Keycloak: they may differ by less than the Access Token Lifespan of the realm.',
  TLS_UNTRUSTED:
    'Name the certificate authority in NODE_EXTRA_CA_CERTS, and check that the certificate is valid for the host in {path}.metadataUrl.',
  SIGN_IN_FAILED: 'See the lines before this one.',
};

/**
 * What to do about a failure.
 *
 * @param path - Where the provider is configured, such as `auth.providers.oidc.development`
 */
export function remedyOf(code: SignInFailureCode, path: string): string {
  return REMEDIES[code].replaceAll('{path}', path);
}
