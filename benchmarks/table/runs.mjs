import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/environment/environments.mjs';

const file = path.join(root, 'benchmarks', 'results', 'rows.json');

/** @typedef {import('./types').Run} Run */

/**
 * Reads the runs that were made before.
 *
 * @returns {Promise<Run[]>}
 */
export async function readRuns() {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') {
      return [];
    }
    throw new Error(
      `${path.relative(root, file)} cannot be read (${/** @type {Error} */ (error).message}): remove it, and measure anew`,
      { cause: error },
    );
  }
}

/**
 * Keeps runs, whole or not at all.
 *
 * @param {Run[]} runs
 */
export async function writeRuns(runs) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(runs, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}
