import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './options.mjs';

describe('readOptions', () => {
  const defaults = { people: 100, minutes: 5, entities: 10_000 };

  for (const [argv, options] of /** @type {const} */ ([
    [[], defaults],
    [['--minutes', '0'], { ...defaults, minutes: 0 }],
    [
      ['--people=20', '--entities', '2000', '--build', '/srv/portal'],
      { people: 20, minutes: 5, entities: 2_000, build: '/srv/portal' },
    ],
  ])) {
    it(`reads ${JSON.stringify(argv)}`, () => {
      assert.deepEqual(readOptions([...argv]), options);
    });
  }

  for (const [argv, message] of /** @type {const} */ ([
    [['--people', '0'], "--people is '0', set it to a number from 1 to 500"],
    [['--minutes', '1'], "--minutes is '1', set it to a number from 2 to 60"],
    [
      ['--entities', '10'],
      "--entities is '10', set it to a number from 1000 to 100000",
    ],
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
