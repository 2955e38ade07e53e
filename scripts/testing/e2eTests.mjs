import path from 'node:path';
import { test } from '../environment/environments.mjs';
import { provideMkdocs } from '../environment/mkdocs.mjs';
import { buildForProduction } from '../environment/productionBuild.mjs';
import { step } from '../environment/progress.mjs';
import { runSpecs } from './specs.mjs';

const directory = path.join(test.stateDir, 'portal');

/** @type {Promise<void> | undefined} */
let build;

/**
 * Builds the portal for production, once, and runs the specs in a browser.
 *
 * @param {object} options
 * @param {import('../environment/toolchain.mjs').Toolchain} options.toolchain
 * @param {import('./sharedServices.mjs').SharedServices} options.localServices
 * @param {string[]} options.args Arguments for Playwright.
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runE2eTests({ toolchain, localServices, args }) {
  const services = await localServices.start();
  build ??= buildPortal(toolchain);
  await build;
  return runSpecs({
    toolchain,
    services,
    // Whoever names specs gets them all, those of the second tier as well.
    projects: ['portal', 'dev', ...(args.length > 0 ? ['slow'] : [])],
    variables: {
      ...(await provideMkdocs(toolchain.env)),
      E2E_STATE_DIRECTORY: test.stateDir,
      E2E_PORTAL_DIRECTORY: directory,
    },
    args,
  });
}

/** @param {import('../environment/toolchain.mjs').Toolchain} toolchain */
function buildPortal({ node, yarn, env }) {
  return step('Portal: production build', () =>
    buildForProduction({
      directory,
      yarn: { command: node, args: [yarn], env },
      logFile: path.join(test.stateDir, 'logs', 'build.log'),
    }),
  );
}
