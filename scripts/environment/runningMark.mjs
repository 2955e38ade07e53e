import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from './commands.mjs';
import { onStop } from './lifecycle.mjs';

/**
 * Marks an environment as running until everything is stopped.
 *
 * @param {import('./environments.mjs').Environment} environment
 */
export async function markRunning(environment) {
  const mark = markOf(environment);
  await mkdir(path.dirname(mark), { recursive: true });
  await writeFile(mark, String(process.pid));
  onStop(async () => rmSync(mark, { force: true }));
}

/**
 * Makes sure that nobody uses the state of an environment.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @throws when it runs.
 */
export async function refuseWhileRunning(environment) {
  const mark = markOf(environment);
  if (!existsSync(mark)) {
    return;
  }
  const pid = readFileSync(mark, 'utf8');
  // A process that was killed leaves its mark behind, and its id may belong to another one by now.
  const command = await ask('ps', ['-p', pid, '-o', 'args=']);
  if (command?.includes('scripts/')) {
    throw new Error(
      `The "${environment.name}" environment is running already (pid ${pid}): stop it first, with Ctrl-C in its terminal`,
    );
  }
}

/** @param {import('./environments.mjs').Environment} environment */
function markOf(environment) {
  return path.join(environment.stateDir, 'running.pid');
}
