import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  agreed,
  fromJest,
  fromPlaywright,
  fromTap,
  oneFailure,
  sum,
} from './counts.mjs';

describe('counts', () => {
  it('adds up', () => {
    assert.deepEqual(
      sum([
        { passed: 1, failed: 0, failures: [] },
        { passed: 2, failed: 2, failures: ['a', 'b'] },
        oneFailure('c'),
      ]),
      { passed: 3, failed: 3, failures: ['a', 'b', 'c'] },
    );
  });

  it('counts what Jest did not run as failed', () => {
    assert.deepEqual(
      fromJest({
        numPassedTests: 10,
        numFailedTests: 1,
        numPendingTests: 1,
        numTodoTests: 1,
        numRuntimeErrorTestSuites: 1,
        testResults: [
          {
            name: 'a.test.ts',
            message: '',
            assertionResults: [
              { status: 'passed', fullName: 'works', failureMessages: [] },
              {
                status: 'failed',
                fullName: 'fails',
                failureMessages: ['\u001b[31mError: \u001b[39mno\n  at a.ts'],
              },
              { status: 'pending', fullName: 'skipped', failureMessages: [] },
              { status: 'todo', fullName: 'planned', failureMessages: [] },
            ],
          },
          {
            name: 'b.test.ts',
            message: '\n  ● Test suite failed to run\n',
            assertionResults: [],
          },
        ],
      }),
      {
        passed: 10,
        failed: 4,
        failures: [
          'a.test.ts › fails\n      Error: no\n        at a.ts',
          'a.test.ts › skipped',
          'a.test.ts › planned',
          'b.test.ts\n        ● Test suite failed to run',
        ],
      },
    );
  });

  it('counts what Playwright skipped or retried as failed', () => {
    const MESSAGE = `Error: not equal\n\n- Array []\n+ Array ["a"]\n${'    at a\n'.repeat(50)}`;
    /** @param {string} status */
    const spec = (status, message = '') => ({
      title: `is ${status}`,
      file: 'a.spec.ts',
      line: 1,
      tests: [
        { status, projectName: 'portal', results: [{ error: { message } }] },
      ],
    });
    assert.deepEqual(
      fromPlaywright({
        stats: { expected: 5, unexpected: 1, skipped: 1, flaky: 1 },
        errors: [{ message: 'no tests found' }],
        suites: [
          { specs: [spec('expected'), spec('unexpected', MESSAGE)] },
          { suites: [{ specs: [spec('skipped'), spec('flaky')] }] },
        ],
      }),
      {
        passed: 5,
        failed: 4,
        failures: [
          'Playwright\n      no tests found',
          [
            '[portal] a.spec.ts:1 › is unexpected (unexpected)',
            '      Error: not equal',
            '      - Array []',
            '      + Array ["a"]',
            ...Array(9).fill('          at a'),
          ].join('\n'),
          '[portal] a.spec.ts:1 › is skipped (skipped)',
          '[portal] a.spec.ts:1 › is flaky (flaky)',
        ],
      },
    );
  });

  it("reads the report of Node's test runner", () => {
    assert.deepEqual(
      fromTap(
        'ok 1 - a\n    not ok 1 - b\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n',
      ),
      { passed: 3, failed: 3, failures: ['b'] },
    );
  });

  const success = { passed: 3, failed: 0, failures: [] };
  for (const [name, counts, problem, expected] of /** @type {const} */ ([
    ['no report', undefined, 'it ended', oneFailure('it ended')],
    [
      'an unreadable report',
      fromTap(''),
      undefined,
      oneFailure('There is no report that can be read'),
    ],
    [
      'a failure that no test shows',
      success,
      'it ended',
      { passed: 3, failed: 1, failures: ['it ended'] },
    ],
    ['a success', success, undefined, success],
  ])) {
    it(`is honest about ${name}`, () => {
      assert.deepEqual(agreed(counts, problem), expected);
    });
  }
});
