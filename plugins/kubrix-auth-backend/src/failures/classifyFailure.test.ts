import { SignInFailureCode } from '@kubrix/plugin-kubrix-common';
import { classifyFailure, SignInStage } from './classifyFailure';

describe('classifyFailure', () => {
  it.each<[SignInFailureCode, SignInStage, string]>([
    [
      'PROVIDER_NOT_FOUND',
      'request',
      "No configuration available for the 'production' environment of this provider.",
    ],
    [
      'PROVIDER_NOT_FOUND',
      'request',
      "No auth provider registered for 'github'",
    ],
    [
      'ORIGIN_NOT_ALLOWED',
      'request',
      "Origin 'https://evil.example' is not allowed",
    ],
    ['ORIGIN_NOT_ALLOWED', 'request', 'App origin is invalid, failed to parse'],
    ['STATE_MISMATCH', 'request', 'OAuth state is invalid, missing env'],
    ['STATE_MISMATCH', 'request', 'Auth response is missing cookie nonce'],
    ['STATE_MISMATCH', 'request', 'Invalid nonce'],
    ['SIGN_IN_FAILED', 'request', 'No env provided'],

    ['STATE_MISMATCH', 'provider', 'nonce mismatch, expected a, got: b'],
    ['STATE_MISMATCH', 'provider', 'state mismatch, expected a, got: b'],
    [
      'STATE_MISMATCH',
      'provider',
      'did not find expected authorization request details in session, req.session["oidc:keycloak"] is undefined',
    ],
    [
      'CLIENT_SECRET_INVALID',
      'provider',
      'unauthorized_client (Invalid client or Invalid client credentials)',
    ],
    ['CLIENT_SECRET_INVALID', 'provider', 'invalid_client'],
    [
      'REDIRECT_URI_MISMATCH',
      'provider',
      'invalid_grant (Incorrect redirect_uri)',
    ],
    ['TLS_UNTRUSTED', 'provider', 'self-signed certificate'],
    [
      'TLS_UNTRUSTED',
      'provider',
      'self-signed certificate in certificate chain',
    ],
    ['TLS_UNTRUSTED', 'provider', 'unable to get local issuer certificate'],
    ['TLS_UNTRUSTED', 'provider', 'unable to verify the first certificate'],
    ['TLS_UNTRUSTED', 'provider', 'certificate has expired'],
    [
      'TLS_UNTRUSTED',
      'provider',
      "Hostname/IP does not match certificate's altnames: Host: keycloak.",
    ],
    [
      'KEYS_CHANGED',
      'provider',
      `no valid key found in issuer's jwks_uri for key parameters {}`,
    ],
    ['CLOCK_SKEW', 'provider', 'JWT expired, now 1796000300, exp 1796000300'],
    [
      'CLOCK_SKEW',
      'provider',
      'JWT not active yet, now 1796000000, nbf 1796000300',
    ],
    ['IDP_UNREACHABLE', 'provider', 'connect ECONNREFUSED 127.0.0.1:8080'],
    ['IDP_UNREACHABLE', 'provider', 'getaddrinfo ENOTFOUND keycloak'],
    ['IDP_UNREACHABLE', 'provider', 'socket hang up'],
    ['IDP_UNREACHABLE', 'provider', 'outgoing request timed out after 10000ms'],
    [
      'IDP_UNREACHABLE',
      'provider',
      'expected 200 OK, got: 503 Service Unavailable',
    ],
    ['IDP_UNREACHABLE', 'provider', ''],
    ['IDP_ERROR', 'provider', 'expected 200 OK, got: 400 Bad Request'],
    ['IDP_ERROR', 'provider', 'access_denied (Consent denied)'],
    ['IDP_ERROR', 'provider', 'invalid_grant (Code not valid)'],
    ['IDP_ERROR', 'provider', 'invalid_grant (User disabled)'],

    ['SESSION_EXPIRED', 'refresh', 'invalid_grant (Session not active)'],
    ['SESSION_EXPIRED', 'refresh', 'invalid_grant (Token is not active)'],
    ['SESSION_EXPIRED', 'refresh', 'Invalid access token'],
    ['IDP_UNREACHABLE', 'refresh', 'connect ECONNREFUSED 127.0.0.1:8080'],
    [
      'CLIENT_SECRET_INVALID',
      'refresh',
      'unauthorized_client (Invalid client or Invalid client credentials)',
    ],
    ['IDP_ERROR', 'refresh', 'expected 200 OK, got: 400 Bad Request'],

    [
      'USER_NOT_FOUND',
      'identity',
      'Failed to sign-in, unable to resolve user identity. Please verify that your catalog contains the expected User entities that would match your configured sign-in resolver.',
    ],
    [
      'USER_NOT_FOUND',
      'identity',
      'GitHub user ID does not match the catalog user',
    ],
    [
      'EMAIL_NOT_VERIFIED',
      'identity',
      'Login failed, user profile does not contain an email',
    ],
    ['EMAIL_CONFLICT', 'identity', 'User lookup resulted in multiple matches'],
    [
      'DOMAIN_NOT_ALLOWED',
      'identity',
      'Sign-in user email is not from an allowed domain',
    ],
    [
      'IDP_ERROR',
      'identity',
      'GitHub user profile does not contain a username',
    ],
    ['DATABASE_UNAVAILABLE', 'identity', 'sorry, too many clients already'],
    ['CATALOG_UNAVAILABLE', 'identity', 'connect ECONNREFUSED'],
    ['SIGN_IN_FAILED', 'identity', 'Invalid entity reference'],
  ])('says %s of a %s that says "%s"', (code, stage, message) => {
    // Passport says so before what it was told.
    const messages =
      stage === 'provider'
        ? [message, `Authentication failed, ${message}`]
        : [message];
    for (const each of messages) {
      expect(classifyFailure(new Error(each), stage)).toBe(code);
    }
  });
});
