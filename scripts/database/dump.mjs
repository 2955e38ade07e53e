// Takes a dump of the database of a portal that people have used, for the tests of upgrades:
// `npm run dump -- <name>`. packages/backend/__fixtures__/db/README.md says when.
import path from 'node:path';
import { startComposeServices } from '../environment/composeServices.mjs';
import { installDependencies } from '../environment/dependencies.mjs';
import { compose, composeVariables } from '../environment/docker.mjs';
import { containers } from '../environment/environments.mjs';
import { runEntryPoint, stopAll } from '../environment/lifecycle.mjs';
import { runProcess } from '../environment/processes.mjs';
import { step } from '../environment/progress.mjs';
import {
  markRunning,
  refuseWhileRunning,
} from '../environment/runningMark.mjs';
import { provideToolchain } from '../environment/toolchain.mjs';
import { provideContainerEngine } from '../testing/containerEngine.mjs';
import { runSpecs } from '../testing/specs.mjs';
import { readDumpName } from './dumps.mjs';

await runEntryPoint(async () => {
  const name = readDumpName(process.argv.slice(2));
  await refuseWhileRunning(containers);
  await markRunning(containers);
  const toolchain = await provideToolchain();
  await installDependencies(toolchain);
  await provideContainerEngine();
  await step('Portal: build the image', () =>
    runProcess({
      name: 'docker compose build',
      ...compose(containers, ['--profile', 'portal', 'build', 'portal']),
      logFile: path.join(containers.stateDir, 'logs', 'docker-build.log'),
      limitMinutes: 30,
    }),
  );
  const { failed } = await runSpecs({
    toolchain,
    services: await startComposeServices(containers),
    projects: ['dump'],
    variables: {
      ...composeVariables(containers),
      E2E_STATE_DIRECTORY: containers.stateDir,
      E2E_DUMP: name,
    },
    args: [],
  });
  if (failed > 0) {
    throw new Error(
      `The dump ${name} was not taken: see above what went wrong`,
    );
  }
  await stopAll();
  console.log(`\nTook packages/backend/__fixtures__/db/${name}.sql`);
});
