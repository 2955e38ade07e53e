import { withoutSecrets } from './withoutSecrets';

describe('withoutSecrets', () => {
  it.each([
    [
      'Authentication rejected, state mismatch, expected 656e76, got: 656e77',
      'Authentication rejected, state mismatch',
    ],
    ['at_hash mismatch, expected a, got: b, alg: RS256', 'at_hash mismatch'],
    [
      'failed to decode JWT eyJhbGciOi.eyJzdWIi.c2ln (JWTMalformed)',
      'failed to decode JWT *** (JWTMalformed)',
    ],
    [
      'GET /token?code=abc.def&client_secret=s3cret&scope=openid',
      'GET /token?code=***&client_secret=***&scope=openid',
    ],
    ['A sentence.\nAnother.', 'A sentence. Another'],
    [
      'unauthorized_client (Invalid client or Invalid client credentials)',
      'unauthorized_client (Invalid client or Invalid client credentials)',
    ],
  ])('%s', (message, expected) => {
    expect(withoutSecrets(message)).toBe(expected);
  });
});
