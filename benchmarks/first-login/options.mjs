import { parseArgs } from 'node:util';
import { readNumber } from '../readNumber.mjs';

const MOST_LOGINS = 500;
const LARGEST_CROWD = 100_000;
const MOST_REPLICAS = 4;

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
      replicas: { type: 'string', default: '1' },
      signals: { type: 'string', default: 'on' },
    },
  });
  if (values.signals !== 'on' && values.signals !== 'off') {
    throw new Error(`--signals is '${values.signals}', set it to on or off`);
  }
  return {
    logins: readNumber('--logins', values.logins, 1, MOST_LOGINS),
    duringSync: readNumber(
      '--during-sync',
      values['during-sync'],
      0,
      LARGEST_CROWD,
    ),
    replicas: readNumber('--replicas', values.replicas, 1, MOST_REPLICAS),
    signals: values.signals === 'on',
  };
}
