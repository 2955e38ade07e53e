import { execFile } from 'node:child_process';

/**
 * Asks a short question of a command, such as its version.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<string | undefined>} What it printed, or `undefined` when it is missing, fails or takes too long.
 */
export function ask(command, args, options = {}) {
  return new Promise(resolve => {
    execFile(
      command,
      args,
      {
        cwd: options.cwd,
        env: options.env,
        timeout: options.timeoutMs ?? 15_000,
      },
      (error, stdout, stderr) =>
        resolve(error ? undefined : `${stdout}${stderr}`.trim()),
    );
  });
}
