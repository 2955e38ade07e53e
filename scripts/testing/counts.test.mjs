import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agreed, fromJest, fromPlaywright, fromTap, sum } from './counts.mjs';

describe('counts', () => {
  it('adds up', () => {
    assert.deepEqual(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
      { passed: 3, failed: 3 },
    );
  });

  it('counts what Jest did not run as failed', () => {
    assert.deepEqual(
      fromJest({
        numPassedTests: 10,
        numFailedTests: 1,
        numPendingTests: 2,
        numTodoTests: 3,
        numRuntimeErrorTestSuites: 4,
      }),
      { passed: 10, failed: 10 },
    );
  });

  it('counts what Playwright skipped or retried as failed', () => {
    assert.deepEqual(
      fromPlaywright({
        stats: { expected: 5, unexpected: 1, skipped: 1, flaky: 1 },
        errors: ['no tests found'],
      }),
      { passed: 5, failed: 4 },
    );
  });

  it("reads the summary of Node's test runner", () => {
    assert.deepEqual(
      fromTap(
        '# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n',
      ),
      { passed: 3, failed: 3 },
    );
  });

  for (const [name, counts, ok, expected] of /** @type {const} */ ([
    ['no report', undefined, true, { passed: 0, failed: 1 }],
    ['an unreadable report', fromTap(''), true, { passed: 0, failed: 1 }],
    [
      'a failure that no test shows',
      { passed: 3, failed: 0 },
      false,
      { passed: 3, failed: 1 },
    ],
    ['a success', { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
  ])) {
    it(`is honest about ${name}`, () => {
      assert.deepEqual(agreed(counts, ok), expected);
    });
  }
});
