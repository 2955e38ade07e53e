import path from 'node:path';
import { localDir } from '../environment/environments.mjs';
import { fromJest, fromTap, sum } from './counts.mjs';
import { runWithReport } from './reports.mjs';

const reports = path.join(localDir, 'test', 'reports');

/**
 * Runs the unit and integration tests of the scripts and of all packages.
 *
 * @param {object} options
 * @param {import('../environment/toolchain.mjs').Toolchain} options.toolchain
 * @param {import('./sharedServices.mjs').SharedServices} options.localServices
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runUnitTests({ toolchain, localServices }) {
  const { host, port, user, password } = (await localServices.start()).postgres;
  const tapFile = path.join(reports, 'scripts.tap');
  const jestFile = path.join(reports, 'jest.json');

  return sum([
    await runWithReport({
      name: 'scripts',
      command: toolchain.node,
      args: [
        '--test',
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${tapFile}`],
        'scripts/**/*.test.mjs',
        'benchmarks/**/*.test.mjs',
      ],
      env: toolchain.env,
      limitMinutes: 5,
      reportFile: tapFile,
      read: fromTap,
    }),
    await runWithReport({
      name: 'unit',
      command: toolchain.node,
      args: [
        toolchain.yarn,
        ...['backstage-cli', 'repo', 'test', '--watch=false'],
        ...['--json', `--outputFile=${jestFile}`],
      ],
      env: {
        ...toolchain.env,
        BACKSTAGE_TEST_DATABASE_POSTGRES17_CONNECTION_STRING: `postgres://${user}:${password}@${host}:${port}`,
      },
      limitMinutes: 20,
      reportFile: jestFile,
      read: report => fromJest(JSON.parse(report)),
    }),
  ]);
}
