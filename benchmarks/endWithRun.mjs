import { once } from 'node:events';
import { onStop } from '../scripts/environment/lifecycle.mjs';

/**
 * Has a process killed when everything is stopped.
 *
 * @template {import('node:child_process').ChildProcess} T
 * @param {T} child
 * @returns {T}
 */
export function endWithRun(child) {
  onStop(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });
  return child;
}
