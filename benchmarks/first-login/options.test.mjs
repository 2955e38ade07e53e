import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './options.mjs';

describe('readOptions', () => {
  for (const [argv, options] of /** @type {const} */ ([
    [[], { logins: 20, duringSync: 0, replicas: 1, signals: true }],
    [
      ['--logins', '10', '--replicas', '2'],
      { logins: 10, duringSync: 0, replicas: 2, signals: true },
    ],
    [
      ['--during-sync=300', '--signals', 'off'],
      { logins: 20, duringSync: 300, replicas: 1, signals: false },
    ],
  ])) {
    it(`reads ${JSON.stringify(argv)}`, () => {
      assert.deepEqual(readOptions([...argv]), options);
    });
  }

  for (const [argv, message] of /** @type {const} */ ([
    [['--logins', '0'], "--logins is '0', set it to a number from 1 to 500"],
    [
      ['--during-sync', 'many'],
      "--during-sync is 'many', set it to a number from 0 to 100000",
    ],
    [['--replicas', '0'], "--replicas is '0', set it to a number from 1 to 4"],
    [['--signals', 'no'], "--signals is 'no', set it to on or off"],
    [['--users', '5'], "Unknown option '--users'"],
  ])) {
    it(`refuses ${JSON.stringify(argv)}`, () => {
      assert.throws(
        () => readOptions([...argv]),
        error => error instanceof Error && error.message.startsWith(message),
      );
    });
  }
});
