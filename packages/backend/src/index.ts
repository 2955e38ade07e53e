import { createPortal } from './portal';
import { checkConfiguration } from './startChecks/checkConfiguration';

async function start() {
  if (process.env.NODE_ENV === 'production') {
    await checkConfiguration(process.argv);
  }
  await createPortal().start();
}

async function diagnose(argv: string[]) {
  const loaded = await import('./doctor/runDoctor');
  // Node does not see by itself what a module exports that is transpiled as it is loaded.
  const { runDoctor } =
    'default' in loaded ? (loaded.default as typeof loaded) : loaded;
  process.exit(
    await runDoctor(argv, {
      print: text => process.stdout.write(`${text}\n`),
      progress: text => process.stderr.write(`${text}\n`),
    }),
  );
}

const [, , command, ...argv] = process.argv;

// A portal that could not start must end, so that whoever runs it notices: Backstage alone would log the failure and
// keep the process, with its database connections, alive.
(command === 'doctor' ? diagnose(argv) : start()).catch(error => {
  // Backstage has logged why a plugin does not start.
  if (error.name !== 'BackendStartupError') {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  }
  process.exit(1);
});
