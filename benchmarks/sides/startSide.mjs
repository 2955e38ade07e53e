import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { findFreePort } from '../../scripts/environment/ports.mjs';
import { endWithRun } from '../endWithRun.mjs';
import { answerOf, ask, forkTypeScript } from '../forkTypeScript.mjs';

/**
 * Starts the backend of a side in a process of its own: `kubrix.ts` or `stock.ts`, with the same configuration.
 *
 * @param {import('../table/types').Side} side
 * @param {object} options
 * @param {string} options.stateDir
 * @param {object} options.connection Of its database.
 * @param {object} [options.configuration] What is set beside what each backend needs.
 * @param {object} [options.providers] Of `auth`.
 * @param {(line: string) => void} [options.onLog] Is told each line of its log, as it comes.
 */
export async function startSide(
  side,
  { stateDir, connection, configuration = {}, providers = {}, onLog },
) {
  const port = await findFreePort();
  // Keycloak sends browsers back to this name, with any port.
  const url = `http://localhost:${port}`;
  const configFile = path.join(stateDir, `${side}-${port}.json`);
  await writeFile(
    configFile,
    JSON.stringify({
      app: { baseUrl: url },
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port },
        database: { client: 'pg', pluginDivisionMode: 'schema', connection },
      },
      auth: {
        environment: 'development',
        session: { secret: 'local only' },
        providers: { benchmark: { development: {} }, ...providers },
      },
      ...configuration,
    }),
  );
  const child = endWithRun(
    forkTypeScript(
      new URL(`./${side}.ts`, import.meta.url),
      ['--config', configFile],
      { logLevel: onLog ? 'info' : 'error', pipeOutput: onLog !== undefined },
    ),
  );
  if (child.stdout && onLog) {
    createInterface({ input: child.stdout }).on('line', line => {
      onLog(line);
      if (line.includes('"level":"error"')) {
        console.error(line);
      }
    });
  }
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The ${side} backend ended early, see its messages above`);
  });
  ended.catch(() => undefined);
  await answerOf(child);
  return {
    url,
    /**
     * Waits for something, as long as the backend runs.
     *
     * @template T
     * @param {Promise<T>} awaited
     * @returns {Promise<T>}
     */
    whileRunning: awaited => Promise.race([awaited, ended]),
    /** @param {import('./types').Question} question */
    ask: question => ask(child, question),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}
