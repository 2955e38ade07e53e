import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Starts a TypeScript file of this folder in a process of its own.
 *
 * @param {string} file
 * @param {string[]} args
 */
export function forkTypeScript(file, args) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: [
      '--no-node-snapshot',
      '--require',
      createRequire(import.meta.url).resolve(
        '@backstage/cli/config/nodeTransform.cjs',
      ),
    ],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      LOG_LEVEL: 'error',
    },
  });
  return {
    kill: () => child.kill('SIGKILL'),
    /**
     * Waits for what the process says next.
     *
     * @param {object} [question] Asked before.
     * @returns {Promise<any>}
     */
    ask: question =>
      new Promise((resolve, reject) => {
        const onExit = () =>
          reject(new Error(`${file} ended early, see its messages above`));
        /** @param {any} message */
        const onMessage = message => {
          // The transform tells of files that it reads over the same channel.
          if (message?.answer !== undefined) {
            child.off('exit', onExit).off('message', onMessage);
            resolve(message.answer);
          }
        };
        child.on('exit', onExit).on('message', onMessage);
        if (question) {
          child.send(question);
        }
      }),
  };
}
