import { stripVTControlCharacters } from 'node:util';

/**
 * How many tests passed and failed, and which failed and why, in a few lines each.
 *
 * @typedef {{ passed: number, failed: number, failures: string[] }} Counts
 */

/**
 * What cannot be run has failed.
 *
 * @param {string} description
 * @returns {Counts}
 */
export function oneFailure(description) {
  return { passed: 0, failed: 1, failures: [description] };
}

/**
 * Adds counts up.
 *
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      failures: [...total.failures, ...failures],
    }),
    { passed: 0, failed: 0, failures: [] },
  );
}

/**
 * @typedef {object} JestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites
 * @property {{ name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} testResults
 */

/**
 * Reads the counts from Jest's JSON report. Skipped tests count as failed: nothing is skipped silently.
 *
 * @param {JestReport} report
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
    failures: report.testResults.flatMap(file =>
      file.assertionResults.length === 0
        ? [describeFailure(file.name, [file.message])]
        : file.assertionResults
            .filter(({ status }) => status !== 'passed')
            .map(({ fullName, failureMessages }) =>
              describeFailure(`${file.name} › ${fullName}`, failureMessages),
            ),
    ),
  };
}

/**
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {string} file
 * @property {number} line
 * @property {{ status: string, projectName: string, results: { error?: { message?: string } }[] }[]} tests
 */

/**
 * @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * Reads the counts from Playwright's JSON report. Skipped and flaky tests count as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, skipped: number, flaky: number }, errors: { message?: string }[], suites: PlaywrightSuite[] }} report
 * @returns {Counts}
 */
export function fromPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.skipped + stats.flaky + errors.length,
    failures: [
      ...errors.map(({ message }) => describeFailure('Playwright', [message])),
      ...suites.flatMap(specsOf).flatMap(({ title, file, line, tests }) =>
        tests
          .filter(({ status }) => status !== 'expected')
          .map(({ status, projectName, results }) =>
            describeFailure(
              `[${projectName}] ${file}:${line} › ${title} (${status})`,
              results.map(({ error }) => error?.message),
            ),
          ),
      ),
    ],
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * Reads the counts from the report of Node's test runner in the TAP format.
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
    failures: Array.from(
      tap.matchAll(/^ *not ok \d+ - (.*)$/gm),
      ([, title]) => title,
    ),
  };
}

/**
 * The counts of a part that left the given report, which must agree with how the part ended.
 *
 * @param {Counts | undefined} counts Undefined when there is no report.
 * @param {string | undefined} problem How the command ended, unless with success.
 * @returns {Counts}
 */
export function agreed(counts, problem) {
  if (!counts || Number.isNaN(counts.passed + counts.failed)) {
    return oneFailure(problem ?? 'There is no report that can be read');
  }
  return problem && counts.failed === 0
    ? sum([counts, oneFailure(problem)])
    : counts;
}

/** An assertion says in its first lines what differs; after them come the code and the stack. */
const MAX_LINES = 12;

/**
 * @param {string} title
 * @param {(string | undefined)[]} messages
 * @returns {string} The title, and the first lines that say something.
 */
function describeFailure(title, messages) {
  const reason = stripVTControlCharacters(messages.join('\n'))
    .split('\n')
    .filter(line => line.trim())
    .slice(0, MAX_LINES)
    .map(line => `      ${line.trimEnd()}`);
  return [title, ...reason].join('\n');
}
