import { leftOutReason } from './leftOut';

const nobodyElse = { includeDisabled: false, includeServiceAccounts: false };
const everybody = { includeDisabled: true, includeServiceAccounts: true };

describe('leftOutReason', () => {
  it.each([
    [{ username: 'jane', enabled: true }, nobodyElse, undefined],
    [{ username: 'jane' }, nobodyElse, undefined],
    [{ username: 'jane', enabled: false }, nobodyElse, 'disabled'],
    [{ username: 'jane', enabled: false }, everybody, undefined],
    [{ username: 'service-account-ci' }, nobodyElse, 'service-account'],
    [
      { username: 'ci', serviceAccountClientId: 'ci' },
      nobodyElse,
      'service-account',
    ],
    [{ username: 'service-account-ci' }, everybody, undefined],
    [{ username: '_jane' }, everybody, 'invalid-name'],
    [{ username: 'j'.repeat(64) }, everybody, 'invalid-name'],
  ])('%j with %j: %s', (user, filter, reason) => {
    expect(leftOutReason(user, user.username, filter)).toBe(reason);
  });
});
