import { pendingUserName } from './pendingUserName';

describe('pendingUserName', () => {
  it.each([
    ['jane@example.com', 1, 'jane'],
    ['Jane.Doe@example.com', 1, 'jane.doe'],
    ['jane@example.com', 2, 'jane-2'],
    ['jane+test@example.com', 1, 'jane-test'],
    ['../admin@example.com', 1, 'admin'],
    ['default/admin@example.com', 1, 'default-admin'],
    ['"a@b"@example.com', 1, 'a-b'],
    ['jürgen@example.com', 1, 'jurgen'],
    ['李@example.com', 1, 'user'],
    ['@example.com', 3, 'user-3'],
    [`${'x'.repeat(70)}@example.com`, 1, 'x'.repeat(63)],
    [`${'x'.repeat(70)}@example.com`, 12, `${'x'.repeat(60)}-12`],
    [`${'x'.repeat(60)}.-yz@example.com`, 12, `${'x'.repeat(60)}-12`],
  ])('%s, attempt %d: %s', (email, attempt, name) => {
    expect(pendingUserName(email, attempt)).toBe(name);
  });
});
