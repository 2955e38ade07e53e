// Proves the portal: `npm test` runs everything, `npm test unit` and `npm test e2e [playwright arguments]` a part.
import { installDependencies } from './environment/dependencies.mjs';
import { test } from './environment/environments.mjs';
import { runEntryPoint, stopAll } from './environment/lifecycle.mjs';
import { checkRequirements } from './environment/requirements.mjs';
import { markRunning, refuseWhileRunning } from './environment/runningMark.mjs';
import { startServices } from './environment/services.mjs';
import { provideToolchain } from './environment/toolchain.mjs';
import { sum } from './testing/counts.mjs';
import { runE2eTests } from './testing/e2eTests.mjs';
import { runStaticChecks } from './testing/staticChecks.mjs';
import { runUnitTests } from './testing/unitTests.mjs';

const PARTS = ['unit', 'e2e'];

await runEntryPoint(async () => {
  const [part, ...args] = process.argv.slice(2);
  if (part && !PARTS.includes(part)) {
    throw new Error(
      `There is no part '${part}' of the tests: choose ${PARTS.join(' or ')}, or nothing for everything`,
    );
  }
  const started = Date.now();

  await refuseWhileRunning(test);
  await checkRequirements(test);
  await markRunning(test);
  const toolchain = await provideToolchain();
  await installDependencies(toolchain);

  const counts = [];
  if (!part) {
    counts.push(await runStaticChecks(toolchain));
  }
  const services = await startServices(test);
  if (!part || part === 'unit') {
    counts.push(await runUnitTests({ toolchain, services }));
  }
  if (!part || part === 'e2e') {
    counts.push(await runE2eTests({ toolchain, services, args }));
  }
  await stopAll();

  const { passed, failed } = sum(counts);
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`\n${minutes} minutes\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
