import path from 'node:path';
import { root } from '../environment/environments.mjs';
import { runProcess } from '../environment/processes.mjs';
import { oneFailure } from './counts.mjs';

const LIMIT_MINUTES = 20;

/**
 * Measures the portal beside stock Backstage, which counts as one: it passes where everything could be measured, and what
 * must hold at every size does.
 *
 * @param {{ toolchain: import('../environment/toolchain.mjs').Toolchain, args: string[] }} options
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runBenchmarks({ toolchain, args }) {
  try {
    await runProcess({
      name: 'bench',
      command: toolchain.node,
      args: [path.join(root, 'benchmarks', 'measure.mjs'), ...args],
      cwd: root,
      env: toolchain.env,
      limitMinutes: LIMIT_MINUTES,
    });
    return { passed: 1, failed: 0, failures: [] };
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    console.log(`✗ ${message}`);
    return oneFailure(message);
  }
}
