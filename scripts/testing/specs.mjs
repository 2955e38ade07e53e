import path from 'node:path';
import { provideBrowser } from '../environment/browser.mjs';
import { root } from '../environment/environments.mjs';
import { serviceVariables } from '../environment/portal.mjs';
import { fromPlaywright } from './counts.mjs';
import { runWithReport } from './reports.mjs';

/**
 * Runs the specs of some of Playwright's projects.
 *
 * @param {object} options
 * @param {import('../environment/toolchain.mjs').Toolchain} options.toolchain
 * @param {import('../environment/services.mjs').Services} options.services
 * @param {string[]} options.projects
 * @param {NodeJS.ProcessEnv} options.variables How the specs start portals.
 * @param {string[]} options.args Arguments for Playwright.
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runSpecs({
  toolchain,
  services,
  projects,
  variables,
  args,
}) {
  return runWithReport({
    name: 'e2e',
    command: toolchain.node,
    args: [
      ...['node_modules/@playwright/test/cli.js', 'test'],
      ...projects.map(project => `--project=${project}`),
      ...args,
    ],
    env: {
      ...toolchain.env,
      ...serviceVariables(services),
      ...variables,
      PLAYWRIGHT_CHROMIUM: await provideBrowser(toolchain),
    },
    limitMinutes: 30,
    reportFile: path.join(root, 'e2e', 'results', 'results.json'),
    read: report => fromPlaywright(JSON.parse(report)),
  });
}
