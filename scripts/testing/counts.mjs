/**
 * How many tests passed and failed.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * Adds counts up.
 *
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Reads the counts from Jest's JSON report. Skipped tests count as failed: nothing is skipped silently.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} report
 * @returns {Counts}
 */
export function fromJest(report) {
  return {
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.numPendingTests +
      report.numTodoTests +
      // A test file that could not be run at all has no tests in the report.
      report.numRuntimeErrorTestSuites,
  };
}

/**
 * Reads the counts from Playwright's JSON report. Skipped and flaky tests count as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, skipped: number, flaky: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function fromPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.skipped + stats.flaky + errors.length,
  };
}

/**
 * Reads the counts from the summary of Node's test runner in the TAP format.
 *
 * @param {string} tap
 * @returns {Counts}
 */
export function fromTap(tap) {
  /** @param {string} name */
  const count = name =>
    Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? NaN);
  return {
    passed: count('pass'),
    failed:
      count('fail') + count('cancelled') + count('skipped') + count('todo'),
  };
}

/**
 * The counts of a part that left the given report, which must agree with how the part ended.
 *
 * @param {Counts | undefined} counts Undefined when there is no report.
 * @param {boolean} ok Whether the command ended with success.
 * @returns {Counts}
 */
export function agreed(counts, ok) {
  if (!counts || Number.isNaN(counts.passed + counts.failed)) {
    return { passed: 0, failed: 1 };
  }
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
