import { parseArgs } from 'node:util';
import { readNumber } from '../readNumber.mjs';

const MOST_PEOPLE = 500;
/** Growth is told from two moments at least. */
const FEWEST_MINUTES = 2;
const MOST_MINUTES = 60;
const FEWEST_ENTITIES = 1_000;
const MOST_ENTITIES = 100_000;

/**
 * Reads the command line.
 *
 * @param {string[]} argv The command line after the script's name.
 * @returns {import('./types').Options}
 * @throws for what there is not.
 */
export function readOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      people: { type: 'string', default: '100' },
      minutes: { type: 'string', default: '5' },
      entities: { type: 'string', default: '10000' },
      build: { type: 'string' },
    },
  });
  return {
    people: readNumber('--people', values.people, 1, MOST_PEOPLE),
    minutes:
      values.minutes === '0'
        ? 0
        : readNumber('--minutes', values.minutes, FEWEST_MINUTES, MOST_MINUTES),
    entities: readNumber(
      '--entities',
      values.entities,
      FEWEST_ENTITIES,
      MOST_ENTITIES,
    ),
    ...(values.build && { build: values.build }),
  };
}
