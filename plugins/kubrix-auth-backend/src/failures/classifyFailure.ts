import { SignInFailureCode } from '@kubrix/plugin-kubrix-common';

/**
 * What was going on when something failed: the browser's request was read, the identity provider was asked for a sign-in
 * or for new tokens, or somebody's identity was looked up.
 */
export type SignInStage = 'request' | 'provider' | 'refresh' | 'identity';

type Signs = readonly (readonly [SignInFailureCode, RegExp])[];

// A connection to a name with several addresses fails without a word.
const UNREACHABLE =
  /ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|socket hang up|request timed out|no answer within|got: 50[234]|^(?:Authentication (?:failed|rejected), )?$/;

const REQUEST_SIGNS: Signs = [
  ['PROVIDER_NOT_FOUND', /^No configuration available for the '/],
  ['PROVIDER_NOT_FOUND', /^No auth provider registered for '/],
  ['PROVIDER_MISCONFIGURED', /^Auth provider registered for '.*misconfigured/],
  ['ORIGIN_NOT_ALLOWED', /^Origin '.*' is not allowed|^App origin is invalid/],
  ['STATE_MISMATCH', /^OAuth state is invalid|nonce/],
];

const PROVIDER_SIGNS: Signs = [
  ['KEYS_CHANGED', /no valid key found in issuer's jwks_uri/],
  [
    'CLOCK_SKEW',
    /JWT (?:expired|not active yet|issued in the future), now \d+/,
  ],
  [
    'STATE_MISMATCH',
    /\b(?:state|nonce) mismatch|authorization request details in session|state missing from the response|checks\.state argument is missing/,
  ],
  [
    'TLS_UNTRUSTED',
    /self-signed certificate|unable to (?:verify the first|get (?:local )?issuer) certificate|certificate (?:has expired|is not yet valid|signature failure)|match certificate's altnames/,
  ],
  [
    'CLIENT_SECRET_INVALID',
    /invalid_client|unauthorized_client \(Invalid client|incorrect_client_credentials|client_secret passed are incorrect/,
  ],
  ['REDIRECT_URI_MISMATCH', /redirect_uri|redirect uri/i],
  ['IDP_UNREACHABLE', UNREACHABLE],
];

const SIGNS: Record<SignInStage, Signs> = {
  request: REQUEST_SIGNS,
  provider: PROVIDER_SIGNS,
  refresh: [
    ...PROVIDER_SIGNS,
    ['SESSION_EXPIRED', /invalid_grant|Invalid access token|Refresh failed/i],
  ],
  identity: [
    ['EMAIL_NOT_VERIFIED', /does not contain an email/],
    ['DOMAIN_NOT_ALLOWED', /not from an allowed domain/],
    ['EMAIL_CONFLICT', /multiple (?:exact )?matches/],
    ['USER_NOT_FOUND', /unable to resolve user identity|User not found/],
    // Whoever is told that the ids differ learns that there is somebody else.
    ['USER_NOT_FOUND', /does not match the catalog user/],
    ['IDP_ERROR', /profile does not contain/],
    [
      'DATABASE_UNAVAILABLE',
      /Timeout acquiring a connection|too many clients|terminating connection/,
    ],
    ['CATALOG_UNAVAILABLE', UNREACHABLE],
  ],
};

const OTHERS: Record<SignInStage, SignInFailureCode> = {
  request: 'SIGN_IN_FAILED',
  provider: 'IDP_ERROR',
  refresh: 'IDP_ERROR',
  identity: 'SIGN_IN_FAILED',
};

/** Tells why a sign-in failed; by the message, since that is all that is left of most errors. */
export function classifyFailure(
  { message }: Error,
  stage: SignInStage,
): SignInFailureCode {
  const found = SIGNS[stage].find(([, sign]) => sign.test(message));
  return found?.[0] ?? OTHERS[stage];
}
