/**
 * A part of a test run.
 *
 * @typedef {object} Part
 * @property {'checks' | 'unit' | 'e2e' | 'compose' | 'scale' | 'bench'} kind
 * @property {string} label How reports call it.
 * @property {string[]} args Arguments for Playwright, or for the benchmark.
 */

/** @type {Part} */
const e2e = { kind: 'e2e', label: 'browser tests', args: [] };

/** @type {Part[]} */
const firstTier = [
  { kind: 'checks', label: 'static checks', args: [] },
  { kind: 'unit', label: 'unit and integration tests', args: [] },
  e2e,
];

/** @type {Part} */
const compose = {
  kind: 'compose',
  label: 'browser tests of the image, in containers',
  args: [],
};

/**
 * Without what the same code decides on a process as in a container: who gets in, and who may do what. The first tier has
 * tested that, and each of these starts portals with configurations of its own, which takes long in containers.
 *
 * @type {Part}
 */
const composeInCi = {
  ...compose,
  args: ['--grep-invert=(security|rbac)/|signin/(?!doctor|session)'],
};

/** @type {Part} */
const scale = {
  kind: 'scale',
  label: 'two replicas of the image behind a load balancer',
  args: [],
};

/** @type {Part} */
const faults = {
  kind: 'e2e',
  label: 'faults, and squatting',
  args: [
    // One at a time: a test with several portals would slow down another beyond its limits.
    ...['--project=faults', '--workers=1', 'tests/faults'],
    // Of the slow tests the one that cannot run in containers.
    'tests/security/squatting',
  ],
};

/** @type {Part} */
const slow = {
  kind: 'e2e',
  label: 'slow browser tests',
  args: ['tests/upgrade', 'sample-organisation-as-viewer'],
};

/**
 * Proves that what `npm run bench` measures can be measured.
 *
 * @type {Part}
 */
const bench = {
  kind: 'bench',
  label: 'beside stock Backstage, at the small size',
  args: ['--size', 'small', '--output', 'benchmarks/results/small.md'],
};

/**
 * What takes long because it repeats.
 *
 * @param {number} repetitions
 * @returns {Part}
 */
function firstLogins(repetitions) {
  return {
    kind: 'e2e',
    label: `first logins, ${repetitions} times each`,
    args: ['first-login', `--repeat-each=${repetitions}`],
  };
}

/**
 * Those on processes, unless an argument asks for containers.
 *
 * @param {string[]} args
 * @returns {Part}
 */
function browserTests(args) {
  if (args.includes('--compose')) {
    return compose;
  }
  return args.includes('--scale') ? scale : e2e;
}

/** @param {string} arg */
function isForPlaywright(arg) {
  return arg !== '--compose' && arg !== '--scale';
}

/**
 * Decides what a test run consists of.
 *
 * @param {string[]} argv The command line after the script's name.
 * @returns {Part[]}
 * @throws when it asks for something that there is not.
 */
export function planRun([name, ...args]) {
  switch (name) {
    case undefined:
      return firstTier;
    case 'unit':
      return firstTier.filter(({ kind }) => kind === 'unit');
    case 'e2e':
      return [{ ...browserTests(args), args: args.filter(isForPlaywright) }];
    case 'long':
      return [faults, slow, firstLogins(20), bench];
    case 'ci':
      return [...firstTier, faults, firstLogins(2), composeInCi, scale, bench];
    default:
      throw new Error(
        `There is no part '${name}' of the tests: choose unit, e2e, long or ci, or nothing for the first tier`,
      );
  }
}
