// Runs only Keycloak and Postgres, for a portal that is started elsewhere: `node scripts/services.mjs [dev|test]`.
import * as environments from './environment/environments.mjs';
import { runEntryPoint } from './environment/lifecycle.mjs';
import { serviceVariables } from './environment/portal.mjs';
import { markRunning, refuseWhileRunning } from './environment/runningMark.mjs';
import { startServices } from './environment/services.mjs';

await runEntryPoint(async () => {
  const environment =
    process.argv[2] === 'test' ? environments.test : environments.dev;
  await refuseWhileRunning(environment);
  await markRunning(environment);
  const services = await startServices(environment);
  console.log('\nThe portal needs:');
  for (const [name, value] of Object.entries(serviceVariables(services))) {
    console.log(`  export ${name}=${value}`);
  }
  console.log('\nCtrl-C stops them.');
  const { description } = await services.ended;
  throw new Error(description);
});
