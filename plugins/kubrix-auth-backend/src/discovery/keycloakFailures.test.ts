import { keycloakFailure } from './keycloakFailures';

describe('keycloakFailure', () => {
  it.each([
    ['keys', `no valid key found in issuer's jwks_uri for key parameters {}`],
    ['clocks', 'JWT expired, now 1796000300, exp 1796000300'],
    ['clocks', 'JWT not active yet, now 1796000000, nbf 1796000300'],
    ['unreachable', 'connect ECONNREFUSED 127.0.0.1:8080'],
    ['unreachable', 'getaddrinfo ENOTFOUND keycloak'],
    ['unreachable', 'socket hang up'],
    ['unreachable', 'outgoing request timed out after 10000ms'],
    ['unreachable', 'expected 200 OK, got: 503 Service Unavailable'],
    ['unreachable', ''],
    [undefined, 'expected 200 OK, got: 400 Bad Request'],
    [undefined, 'invalid_grant (Code not valid)'],
    [undefined, 'nonce mismatch, expected a, got: b'],
  ])('says %s of "%s"', (failure, message) => {
    expect(keycloakFailure(new Error(message))).toBe(failure);
    expect(
      keycloakFailure(new Error(`Authentication failed, ${message}`)),
    ).toBe(failure);
  });
});
