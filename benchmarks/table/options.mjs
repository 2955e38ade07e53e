import { parseArgs } from 'node:util';

/** @typedef {import('./types').Options} Options */

/**
 * Reads the command line.
 *
 * @param {string[]} argv The command line after the script's name.
 * @param {string[]} rows The ids of the rows that there are.
 * @returns {Options}
 * @throws for what there is not.
 */
export function readOptions(argv, rows) {
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string' },
      size: { type: 'string', default: 'small' },
      resume: { type: 'boolean', default: false },
      output: { type: 'string', default: 'benchmarks/RESULTS.md' },
    },
  });
  const { size, resume, output } = values;
  if (size !== 'small' && size !== 'full') {
    throw new Error(`--size is '${size}', set it to small or to full`);
  }
  const only = values.only?.split(',') ?? rows;
  const unknown = only.find(id => !rows.includes(id));
  if (unknown !== undefined) {
    throw new Error(
      `--only has '${unknown}', set it to some of ${rows.join(', ')}`,
    );
  }
  // In their own order, and each once.
  return { only: rows.filter(id => only.includes(id)), size, resume, output };
}
