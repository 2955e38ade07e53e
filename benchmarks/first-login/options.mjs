import { parseArgs } from 'node:util';

const MOST_LOGINS = 500;
const LARGEST_CROWD = 100_000;

/** @typedef {import('./types').Options} Options */

/**
 * Reads the command line.
 *
 * @param {string[]} argv The command line after the script's name.
 * @returns {Options}
 * @throws for what there is not.
 */
export function readOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      logins: { type: 'string', default: '20' },
      'during-sync': { type: 'string', default: '0' },
      signals: { type: 'string', default: 'on' },
    },
  });
  if (values.signals !== 'on' && values.signals !== 'off') {
    throw new Error(`--signals is '${values.signals}', set it to on or off`);
  }
  return {
    logins: readCount('--logins', values.logins, 1, MOST_LOGINS),
    duringSync: readCount(
      '--during-sync',
      values['during-sync'],
      0,
      LARGEST_CROWD,
    ),
    signals: values.signals === 'on',
  };
}

/**
 * @param {string} name
 * @param {string} value
 * @param {number} least
 * @param {number} most
 */
function readCount(name, value, least, most) {
  const count = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(count >= least && count <= most)) {
    throw new Error(
      `${name} is '${value}', set it to a number from ${least} to ${most}`,
    );
  }
  return count;
}
