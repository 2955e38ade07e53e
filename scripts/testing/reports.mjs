import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../environment/environments.mjs';
import { startProcess } from '../environment/processes.mjs';
import { agreed } from './counts.mjs';

/**
 * Runs a test runner and reads its counts from the report that it leaves.
 *
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.command
 * @param {string[]} options.args
 * @param {NodeJS.ProcessEnv} options.env
 * @param {number} options.limitMinutes
 * @param {string} options.reportFile
 * @param {(report: string) => import('./counts.mjs').Counts} options.read
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runWithReport({ reportFile, read, ...runner }) {
  await mkdir(path.dirname(reportFile), { recursive: true });
  // A report of an earlier run would be taken for this one's.
  await rm(reportFile, { force: true });
  const { ok, description } = await startProcess({ ...runner, cwd: root })
    .exited;
  if (!ok) {
    console.log(`✗ ${description}`);
  }
  return agreed(
    existsSync(reportFile)
      ? read(await readFile(reportFile, 'utf8'))
      : undefined,
    ok ? undefined : description,
  );
}
