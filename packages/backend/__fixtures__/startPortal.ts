import { JsonObject } from '@backstage/types';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { forkFromSource } from './forkFromSource';
import { PROVIDER } from './people';
import { demoPolicy } from './demoPolicy';
import type { PortalReport } from './reportingPortal';

/** No portal outlives a test that could not stop it. */
const LIFETIME_MS = 80_000;

const EXTERNAL_TOKEN = 'token-of-a-service-outside';

/** A portal with everything that is installed in it, in a process of its own. */
export interface StartedPortal extends PortalReport {
  baseUrl: string;
  /** A token with which services outside the portal may do everything. */
  externalToken: string;
  stop(): Promise<void>;
  /** Tells it to end, and waits until it has; gives its exit code. */
  terminate(): Promise<number | null>;
  /** Everything that it has logged. */
  log(): string;
}

/**
 * Starts the portal from its sources, as `backstage-cli package start` does.
 *
 * @param options - A directory for its configuration; its database: connection settings of an empty Postgres; and more
 * blocks of configuration
 */
export async function startPortal(options: {
  directory: string;
  connection: JsonObject;
  config?: JsonObject;
}): Promise<StartedPortal> {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const configFile = path.join(options.directory, 'app-config.json');
  await writeFile(
    configFile,
    JSON.stringify({
      // Serves no frontend, whether one was built or not: its files are public.
      app: { baseUrl, packageName: 'backend' },
      auth: { session: { secret: 'secret' }, providers: { [PROVIDER]: {} } },
      backend: {
        baseUrl,
        listen: `127.0.0.1:${port}`,
        auth: {
          externalAccess: [
            {
              type: 'static',
              options: { token: EXTERNAL_TOKEN, subject: 'test' },
            },
          ],
        },
        database: {
          client: 'pg',
          pluginDivisionMode: 'schema',
          connection: options.connection,
        },
      },
      permission: { enabled: true, rbac: demoPolicy },
      proxy: {
        endpoints: { '/stub': `${baseUrl}/.backstage/health/v1/readiness` },
      },
      ...options.config,
    }),
  );

  const child = forkFromSource('reportingPortal', {
    args: ['--config', configFile],
    lifetimeMs: LIFETIME_MS,
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => log.push(String(chunk)));
  }
  const exited = once(child, 'exit');

  const report = await Promise.race([
    new Promise<PortalReport>(resolve => {
      // The loader of the sources uses the same channel.
      child.on('message', message => {
        if (isReport(message)) {
          resolve(message);
        }
      });
    }),
    exited.then(() => {
      throw new Error(`The portal did not start. Its log:\n${log.join('')}`);
    }),
  ]);
  return {
    ...report,
    // Proxies hide their routes; this is the one that is configured above.
    routes: [
      ...report.routes,
      { method: 'GET', pluginId: 'proxy', path: '/stub/' },
    ],
    baseUrl,
    externalToken: EXTERNAL_TOKEN,
    async stop() {
      // Nobody needs its database any more.
      child.kill('SIGKILL');
      await exited;
    },
    async terminate() {
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
    log: () => log.join(''),
  };
}

function isReport(message: unknown): message is PortalReport {
  return typeof message === 'object' && message !== null && 'routes' in message;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
