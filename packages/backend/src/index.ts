import { createPortal } from './portal';

// A portal that could not start must end, so that whoever runs it notices: Backstage alone would log the failure and
// keep the process, with its database connections, alive.
createPortal()
  .start()
  .catch(error => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  });
