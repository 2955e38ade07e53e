// Measures how long a first login takes, in a real browser on the production build, with a real Keycloak and a real
// Postgres: `npm run bench:first-login -- --logins 20 --during-sync 1000 --signals off`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { provideBrowser } from '../../scripts/environment/browser.mjs';
import { installDependencies } from '../../scripts/environment/dependencies.mjs';
import { root, test } from '../../scripts/environment/environments.mjs';
import {
  runEntryPoint,
  stopAll,
} from '../../scripts/environment/lifecycle.mjs';
import { serviceVariables } from '../../scripts/environment/portal.mjs';
import { runProcess } from '../../scripts/environment/processes.mjs';
import { buildForProduction } from '../../scripts/environment/productionBuild.mjs';
import { step } from '../../scripts/environment/progress.mjs';
import { checkRequirements } from '../../scripts/environment/requirements.mjs';
import {
  markRunning,
  refuseWhileRunning,
} from '../../scripts/environment/runningMark.mjs';
import { startServices } from '../../scripts/environment/services.mjs';
import { provideToolchain } from '../../scripts/environment/toolchain.mjs';
import { readOptions } from './options.mjs';
import { summarize, toTable } from './summary.mjs';

const LIMIT_MINUTES = 60;

const results = path.join(root, 'benchmarks', 'results');
const portal = path.join(test.stateDir, 'portal');

await runEntryPoint(async () => {
  const options = readOptions(process.argv.slice(2));
  await refuseWhileRunning(test);
  await checkRequirements(test);
  await markRunning(test);
  const toolchain = await provideToolchain();
  await installDependencies(toolchain);
  const services = await startServices(test);
  await step('Portal: production build', () =>
    buildForProduction({
      directory: portal,
      yarn: {
        command: toolchain.node,
        args: [toolchain.yarn],
        env: toolchain.env,
      },
      logFile: path.join(test.stateDir, 'logs', 'build.log'),
    }),
  );

  await mkdir(results, { recursive: true });
  const startedAt = new Date().toISOString();
  const file = path.join(
    results,
    `first-login-${startedAt.replaceAll(':', '-')}.json`,
  );
  await runProcess({
    name: 'first-login',
    command: toolchain.node,
    args: [
      ...['node_modules/@playwright/test/cli.js', 'test'],
      '--config=benchmarks/first-login/playwright.config.ts',
    ],
    cwd: root,
    env: {
      ...toolchain.env,
      ...serviceVariables(services),
      E2E_STATE_DIRECTORY: test.stateDir,
      E2E_PORTAL_DIRECTORY: portal,
      PLAYWRIGHT_CHROMIUM: await provideBrowser(toolchain),
      BENCHMARK_OPTIONS: JSON.stringify(options),
      BENCHMARK_RESULTS: file,
    },
    limitMinutes: LIMIT_MINUTES,
  });
  await stopAll();

  const logins = JSON.parse(await readFile(file, 'utf8'));
  const summaries = summarize(logins);
  const machine = { cpus: os.cpus().length, memoryGb: os.totalmem() / 1e9 };
  await writeFile(
    file,
    `${JSON.stringify({ startedAt, options, machine, summaries, logins }, undefined, 2)}\n`,
  );
  console.log(`\n${toTable(summaries)}\n\n${path.relative(root, file)}`);
  process.exit(0);
});
