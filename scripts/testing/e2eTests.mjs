import path from 'node:path';
import { provideBrowser } from '../environment/browser.mjs';
import { root, test } from '../environment/environments.mjs';
import { serviceVariables } from '../environment/portal.mjs';
import { buildForProduction } from '../environment/productionBuild.mjs';
import { step } from '../environment/progress.mjs';
import { fromPlaywright } from './counts.mjs';
import { runWithReport } from './reports.mjs';

/**
 * Builds the portal for production and runs the specs in a browser.
 *
 * @param {object} options
 * @param {import('../environment/toolchain.mjs').Toolchain} options.toolchain
 * @param {import('../environment/services.mjs').Services} options.services
 * @param {string[]} options.args Arguments for Playwright.
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runE2eTests({ toolchain, services, args }) {
  const browser = await provideBrowser(toolchain);
  const directory = path.join(test.stateDir, 'portal');
  await step('Portal: production build', () =>
    buildForProduction({
      directory,
      yarn: {
        command: toolchain.node,
        args: [toolchain.yarn],
        env: toolchain.env,
      },
      logFile: path.join(test.stateDir, 'logs', 'build.log'),
    }),
  );
  return runWithReport({
    name: 'e2e',
    command: toolchain.node,
    args: ['node_modules/@playwright/test/cli.js', 'test', ...args],
    env: {
      ...toolchain.env,
      ...serviceVariables(services),
      E2E_PORTAL_DIRECTORY: directory,
      PLAYWRIGHT_CHROMIUM: browser,
    },
    reportFile: path.join(root, 'e2e', 'results', 'results.json'),
    read: report => fromPlaywright(JSON.parse(report)),
  });
}
