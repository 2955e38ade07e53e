// Forgets all data of the local portal: `npm run dev:reset`.
import { rm } from 'node:fs/promises';
import { removeContainers } from './environment/composeServices.mjs';
import { findDockerEngine } from './environment/docker.mjs';
import { dev } from './environment/environments.mjs';
import { runEntryPoint } from './environment/lifecycle.mjs';
import { refuseWhileRunning } from './environment/runningMark.mjs';

await runEntryPoint(async () => {
  await refuseWhileRunning(dev);
  if (await findDockerEngine()) {
    await removeContainers(dev);
  }
  await rm(dev.stateDir, { recursive: true, force: true });
  console.log(
    'Forgot the data of Keycloak and Postgres. Downloads stay in .local/toolchain and .local/cache.',
  );
});
