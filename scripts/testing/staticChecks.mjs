import { root } from '../environment/environments.mjs';
import { runProcess } from '../environment/processes.mjs';
import { step } from '../environment/progress.mjs';
import { oneFailure, sum } from './counts.mjs';

const CHECKS = [
  { name: 'format', args: ['prettier', '--check', '.'] },
  { name: 'types', args: ['tsc'] },
  { name: 'lint', args: ['backstage-cli', 'repo', 'lint'] },
  {
    name: 'lint of scripts and specs',
    args: [
      'eslint',
      ...['--max-warnings', '0', '--ext', '.ts,.mjs'],
      ...['benchmarks', 'e2e', 'scripts', 'playwright.config.ts'],
    ],
  },
];

/**
 * Checks format, types and lint; each is one count.
 *
 * @param {{ toolchain: import('../environment/toolchain.mjs').Toolchain }} options
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runStaticChecks({ toolchain }) {
  const counts = [];
  for (const { name, args } of CHECKS) {
    try {
      await step(`Check: ${name}`, () =>
        runProcess({
          name,
          command: toolchain.node,
          args: [toolchain.yarn, 'run', '-T', ...args],
          cwd: root,
          env: toolchain.env,
          limitMinutes: 10,
        }),
      );
      counts.push({ passed: 1, failed: 0, failures: [] });
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      console.log(`✗ ${message}`);
      counts.push(oneFailure(message));
    }
  }
  return sum(counts);
}
