import { createPortal } from './portal';
import { checkConfiguration } from './startChecks/checkConfiguration';

async function start() {
  if (process.env.NODE_ENV === 'production') {
    await checkConfiguration(process.argv);
  }
  await createPortal().start();
}

// A portal that could not start must end, so that whoever runs it notices: Backstage alone would log the failure and
// keep the process, with its database connections, alive.
start().catch(error => {
  // Backstage has logged why a plugin does not start.
  if (error.name !== 'BackendStartupError') {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  }
  process.exit(1);
});
