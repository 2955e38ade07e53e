import { ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

/**
 * Runs a fixture from its source in a process of its own, as `backstage-cli package start` runs the backend.
 *
 * @param name - The fixture's file name, without its ending
 * @param options - Its arguments, its environment beside that of the test, and how long it may live, in milliseconds
 */
export function forkFromSource(
  name: string,
  options: { args: string[]; env?: NodeJS.ProcessEnv; lifetimeMs: number },
): ChildProcess {
  return fork(path.join(__dirname, `${name}.ts`), options.args, {
    execArgv: [
      '--no-node-snapshot',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    timeout: options.lifetimeMs,
    killSignal: 'SIGKILL',
  });
}
