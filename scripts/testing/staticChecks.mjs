import path from 'node:path';
import { root } from '../environment/environments.mjs';
import { runProcess } from '../environment/processes.mjs';
import { step } from '../environment/progress.mjs';
import {
  checksDir,
  configurationChecks,
  writtenConfigurations,
} from './configurationChecks.mjs';
import { oneFailure, sum } from './counts.mjs';

const LOG_FILE = path.join(checksDir, 'configuration.log');

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
 * Checks format, types, lint and configurations; each is one count.
 *
 * @param {{ toolchain: import('../environment/toolchain.mjs').Toolchain }} options
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runStaticChecks({ toolchain }) {
  const counts = [];
  const configurations = await writtenConfigurations();
  for (const { name, args, logFile } of [
    ...CHECKS.map(check => ({ ...check, logFile: undefined })),
    // What they print is of interest only where they fail.
    ...configurations
      .flatMap(configurationChecks)
      .map(check => ({ ...check, logFile: LOG_FILE })),
  ]) {
    try {
      await step(`Check: ${name}`, () =>
        runProcess({
          name,
          command: toolchain.node,
          args: [toolchain.yarn, 'run', '-T', ...args],
          cwd: root,
          env: toolchain.env,
          logFile,
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
