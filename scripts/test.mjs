// Proves the portal: `npm test`, its parts `npm run test:unit` and `npm run test:e2e`, the second tier
// `npm run test:long`, and what CI runs.
import { startComposeServices } from './environment/composeServices.mjs';
import { installDependencies } from './environment/dependencies.mjs';
import { containers, test } from './environment/environments.mjs';
import {
  isStopping,
  runEntryPoint,
  stopAll,
} from './environment/lifecycle.mjs';
import { checkRequirements } from './environment/requirements.mjs';
import { markRunning, refuseWhileRunning } from './environment/runningMark.mjs';
import { startServices } from './environment/services.mjs';
import { provideToolchain } from './environment/toolchain.mjs';
import { runBenchmarks } from './testing/benchmarks.mjs';
import { runComposeTests } from './testing/composeTests.mjs';
import { oneFailure, sum } from './testing/counts.mjs';
import { runE2eTests } from './testing/e2eTests.mjs';
import { planRun } from './testing/plan.mjs';
import { runScaleTests } from './testing/scaleTests.mjs';
import { createSharedServices } from './testing/sharedServices.mjs';
import { runStaticChecks } from './testing/staticChecks.mjs';
import { runUnitTests } from './testing/unitTests.mjs';

const runners = {
  checks: runStaticChecks,
  unit: runUnitTests,
  e2e: runE2eTests,
  compose: runComposeTests,
  scale: runScaleTests,
  bench: runBenchmarks,
};

await runEntryPoint(async () => {
  const parts = planRun(process.argv.slice(2));
  await refuseWhileRunning(test);
  await checkRequirements(test);
  await markRunning(test);
  const toolchain = await provideToolchain();
  const dependencies = installDependencies(toolchain);
  const localServices = createSharedServices(() =>
    startServices(test, dependencies),
  );
  const containerServices = createSharedServices(() =>
    startComposeServices(containers),
  );
  if (parts.some(({ kind }) => kind === 'unit' || kind === 'e2e')) {
    // The first start of Keycloak takes as long as the installation. Whoever needs it is told when it fails.
    localServices.start().catch(() => undefined);
  }
  await dependencies;

  const results = [];
  for (const { kind, label, args } of parts) {
    const started = Date.now();
    const counts = await runners[kind]({
      toolchain,
      localServices,
      containerServices,
      args,
    }).catch(error => {
      // What cannot be run has failed; the other parts still tell something.
      console.log(`\n✗ ${error.message}`);
      return oneFailure(error.message);
    });
    if (isStopping()) {
      return;
    }
    results.push({ label, counts, minutes: (Date.now() - started) / 60_000 });
  }
  await stopAll();

  console.log();
  for (const { label, counts, minutes } of results) {
    console.log(
      `${minutes.toFixed(1).padStart(5)} minutes  ${label}: ${counts.passed} good, ${counts.failed} bad`,
    );
  }
  const { passed, failed, failures } = sum(results.map(({ counts }) => counts));
  if (failures.length > 0) {
    console.log(['\nFailed:', ...failures].join('\n    '));
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
