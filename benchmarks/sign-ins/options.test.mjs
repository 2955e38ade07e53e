import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './options.mjs';

describe('readOptions', () => {
  const stub = {
    provider: 'stub',
    rates: [30],
    seconds: 60,
    people: 1000,
    newPercent: 5,
  };
  const keycloak = {
    provider: 'keycloak',
    rates: [2, 4, 6, 8, 10],
    seconds: 20,
    people: 100,
    newPercent: 0,
  };
  for (const [argv, options] of /** @type {const} */ ([
    [[], stub],
    [['--provider', 'keycloak'], keycloak],
    [
      ['--rate', '10,20', '--seconds=5'],
      { ...stub, rates: [10, 20], seconds: 5 },
    ],
    [
      ['--people', '7', '--new-percent', '0'],
      { ...stub, people: 7, newPercent: 0 },
    ],
    [['--build', '/srv/portal'], { ...stub, build: '/srv/portal' }],
  ])) {
    it(`reads ${JSON.stringify(argv)}`, () => {
      assert.deepEqual(readOptions([...argv]), options);
    });
  }

  for (const [argv, message] of /** @type {const} */ ([
    [
      ['--provider', 'ldap'],
      "--provider is 'ldap', set it to stub or to keycloak",
    ],
    [
      ['--rate', '30,fast'],
      "--rate is 'fast', set it to a number from 1 to 100",
    ],
    [['--rate', '101'], "--rate is '101', set it to a number from 1 to 100"],
    [['--seconds', '0'], "--seconds is '0', set it to a number from 1 to 300"],
    [['--url', 'http://example.com'], "Unknown option '--url'"],
  ])) {
    it(`refuses ${JSON.stringify(argv)}`, () => {
      assert.throws(
        () => readOptions([...argv]),
        error => error instanceof Error && error.message.startsWith(message),
      );
    });
  }
});
