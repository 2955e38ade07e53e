// Runs the doctor from source: `yarn doctor`. docs/doctor.md tells what it looks at.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { configArgumentsFrom } from './environment/configArguments.mjs';
import { dev, root } from './environment/environments.mjs';
import { serviceVariables } from './environment/portal.mjs';
import { postgresConnection } from './environment/postgres.mjs';

const { resolve } = createRequire(import.meta.url);
const args = configArgumentsFrom(
  process.argv.slice(2),
  process.env.INIT_CWD ?? process.cwd(),
);
const isLocal = !args.some(arg => arg.startsWith('--config'));

spawn(
  process.execPath,
  [
    ...['--no-node-snapshot', '--require'],
    resolve('@backstage/cli/config/nodeTransform.cjs'),
    ...['src/index.ts', 'doctor', ...args],
  ],
  {
    // Paths in the configuration are relative to it, as for the backend itself.
    cwd: path.join(root, 'packages/backend'),
    stdio: 'inherit',
    env: {
      ...(isLocal &&
        serviceVariables({
          keycloakUrl: `http://localhost:${dev.ports.keycloak}`,
          postgres: postgresConnection(dev),
        })),
      ...process.env,
    },
  },
).on('exit', code => process.exit(code ?? 1));
