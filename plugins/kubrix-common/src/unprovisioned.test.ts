import { isUnprovisionedUserRef } from './unprovisioned';

describe('isUnprovisionedUserRef', () => {
  it.each([
    ['user:unprovisioned/jane', true],
    ['User:Unprovisioned/jane', true],
    ['user:default/jane', false],
    ['user:default/unprovisioned', false],
    ['group:unprovisioned/team', false],
    ['user:unprovisioned-not/jane', false],
  ])('%s: %s', (ref, expected) => {
    expect(isUnprovisionedUserRef(ref)).toBe(expected);
  });
});
