// Runs the whole portal from source: `npm run dev`. The tests run it in the environment `smoke`.
import { installDependencies } from './environment/dependencies.mjs';
import { dev, smoke } from './environment/environments.mjs';
import { runEntryPoint } from './environment/lifecycle.mjs';
import { provideMkdocs } from './environment/mkdocs.mjs';
import {
  portVariables,
  serviceVariables,
  startPortal,
} from './environment/portal.mjs';
import { checkRequirements } from './environment/requirements.mjs';
import { markRunning, refuseWhileRunning } from './environment/runningMark.mjs';
import { startServices } from './environment/services.mjs';
import { provideToolchain } from './environment/toolchain.mjs';

await runEntryPoint(async () => {
  const environment = process.argv[2] === smoke.name ? smoke : dev;
  await refuseWhileRunning(environment);
  await checkRequirements(environment);
  await markRunning(environment);

  const toolchain = await provideToolchain();
  const dependencies = installDependencies(toolchain);
  const [services, mkdocs] = await Promise.all([
    startServices(environment, dependencies),
    provideMkdocs(toolchain.env).catch(reportMissingDocs),
    dependencies,
  ]);
  const portal = await startPortal(environment, toolchain, {
    ...serviceVariables(services),
    ...portVariables(environment),
    ...mkdocs,
  });

  console.log(`
  The portal is ready:  http://localhost:${environment.ports.app}
  Sign in as            demoadmin, demoeditor or demoviewer (password = user name)
  Keycloak              ${services.keycloakUrl} (admin / admin)

  Ctrl-C stops it. Data stays in .local/dev until \`npm run dev:reset\`.
`);

  const { description } = await Promise.race([portal.exited, services.ended]);
  throw new Error(description);
});

/**
 * The rest of the portal works without docs pages.
 *
 * @param {Error} error
 */
function reportMissingDocs(error) {
  console.log(`! ${error.message}`);
  return {};
}
