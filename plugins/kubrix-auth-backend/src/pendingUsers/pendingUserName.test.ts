import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
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
    expect(pendingUserName({ email, username: 'ignored' }, attempt)).toBe(name);
  });

  it.each([
    ['jdoe', 'jdoe'],
    ['../admin', 'admin'],
    ['default/admin', 'default-admin'],
    ['jane@example.com', 'jane-example.com'],
    ['', 'user'],
    [undefined, 'user'],
  ])('user name %s: %s', (username, name) => {
    expect(pendingUserName({ username })).toBe(name);
  });

  it('is a valid entity name, the same each time, for whatever input', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.boolean(),
        fc.integer({ min: 1, max: 100_000 }),
        (text, isEmail, attempt) => {
          const person = isEmail
            ? { email: `${text}@example.com` }
            : { username: text };
          const name = pendingUserName(person, attempt);
          expect(name).toMatch(/^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/);
          expect(pendingUserName(person, attempt)).toBe(name);
          expect(
            stringifyEntityRef(parseEntityRef(`user:unprovisioned/${name}`)),
          ).toBe(`user:unprovisioned/${name}`);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives each attempt another name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 2 }),
        (username, attempts) => {
          const names = attempts.map(attempt =>
            pendingUserName({ username }, attempt),
          );
          expect(new Set(names).size).toBe(attempts.length);
        },
      ),
    );
  });
});
