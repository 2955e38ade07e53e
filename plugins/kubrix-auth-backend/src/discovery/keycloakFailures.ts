/** Why a sign-in or a refresh cannot go on, though the person did nothing wrong. */
export type KeycloakFailure = 'unreachable' | 'keys' | 'clocks';

/** What people read while Keycloak is down. */
export const UNREACHABLE =
  'Keycloak cannot be reached at the moment. Try again in a minute; if this stays, ask your platform team.';

const SIGNS: [KeycloakFailure, RegExp][] = [
  ['keys', /no valid key found in issuer's jwks_uri/],
  ['clocks', /JWT (?:expired|not active yet), now \d+/],
  [
    'unreachable',
    // A connection to a name with several addresses fails without a word.
    /ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|socket hang up|request timed out|got: 50[234]|^(?:Authentication (?:failed|rejected), )?$/,
  ],
];

/** Tells what is wrong between portal and Keycloak; by the message, since that is all that is left of such errors. */
export function keycloakFailure({
  message,
}: Error): KeycloakFailure | undefined {
  return SIGNS.find(([, sign]) => sign.test(message))?.[0];
}
