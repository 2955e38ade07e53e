import { parseArgs } from 'node:util';
import { readNumber } from '../readNumber.mjs';

const FASTEST = 100;
const MOST_SECONDS = 300;
const MOST_PEOPLE = 10_000;

/**
 * @typedef {import('./types').Options} Options
 *
 * @typedef {object} Defaults
 * @property {string} rate
 * @property {string} seconds
 * @property {string} people
 * @property {string} newPercent
 */

/**
 * A real Keycloak takes much longer for each password, and for each person with one.
 *
 * @type {Record<Options['provider'], Defaults>}
 */
const DEFAULTS = {
  stub: { rate: '30', seconds: '60', people: '1000', newPercent: '5' },
  keycloak: {
    rate: '2,4,6,8,10',
    seconds: '20',
    people: '100',
    newPercent: '0',
  },
};

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
      provider: { type: 'string', default: 'stub' },
      rate: { type: 'string' },
      seconds: { type: 'string' },
      people: { type: 'string' },
      'new-percent': { type: 'string' },
      build: { type: 'string' },
    },
  });
  const { provider, build } = values;
  if (provider !== 'stub' && provider !== 'keycloak') {
    throw new Error(
      `--provider is '${provider}', set it to stub or to keycloak`,
    );
  }
  const defaults = DEFAULTS[provider];
  return {
    provider,
    rates: (values.rate ?? defaults.rate)
      .split(',')
      .map(rate => readNumber('--rate', rate, 1, FASTEST)),
    seconds: readNumber(
      '--seconds',
      values.seconds ?? defaults.seconds,
      1,
      MOST_SECONDS,
    ),
    people: readNumber(
      '--people',
      values.people ?? defaults.people,
      1,
      MOST_PEOPLE,
    ),
    newPercent: readNumber(
      '--new-percent',
      values['new-percent'] ?? defaults.newPercent,
      0,
      100,
    ),
    ...(build && { build }),
  };
}
