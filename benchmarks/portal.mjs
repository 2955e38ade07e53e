import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installDependencies } from '../scripts/environment/dependencies.mjs';
import { root } from '../scripts/environment/environments.mjs';
import { postgresConnection } from '../scripts/environment/postgres.mjs';
import { startProcess } from '../scripts/environment/processes.mjs';
import { buildForProduction } from '../scripts/environment/productionBuild.mjs';
import { step } from '../scripts/environment/progress.mjs';
import { provideToolchain } from '../scripts/environment/toolchain.mjs';
import { waitForHttp } from '../scripts/environment/waiting.mjs';

const START_LIMIT_MS = 120_000;

/**
 * Builds the portal for production.
 *
 * @param {import('../scripts/environment/environments.mjs').Environment} environment
 * @param {string} [given] Where there is such a build already.
 * @returns {Promise<{ directory: string, node: string }>} The build, and the Node that runs it.
 */
export async function provideBuild({ stateDir }, given) {
  if (given) {
    return { directory: path.resolve(given), node: process.execPath };
  }
  const toolchain = await provideToolchain();
  await installDependencies(toolchain);
  const directory = path.join(stateDir, 'portal');
  await step('Portal: production build', () =>
    buildForProduction({
      directory,
      yarn: {
        command: toolchain.node,
        args: [toolchain.yarn],
        env: toolchain.env,
      },
      logFile: path.join(stateDir, 'logs', 'build.log'),
    }),
  );
  return { directory, node: toolchain.node };
}

/**
 * Starts a production build as it is deployed, with the environment's Postgres and a realm that is already there.
 *
 * @param {object} options
 * @param {import('../scripts/environment/environments.mjs').Environment} options.environment
 * @param {{ directory: string, node: string }} options.build
 * @param {{ issuer: string, adminUrl: string, clientSecret: string }} options.realm
 * @param {object} [options.configuration] What is set beside app-config.production.yaml.
 * @param {string[]} [options.nodeArgs]
 */
export async function startPortal({
  environment,
  build,
  realm,
  configuration = {},
  nodeArgs = [],
}) {
  const { ports, stateDir } = environment;
  const url = `http://localhost:${ports.backend}`;
  const token = randomBytes(24).toString('hex');
  const configFile = path.join(stateDir, 'app-config.json');
  await mkdir(stateDir, { recursive: true });
  await writeFile(configFile, JSON.stringify(configuration));
  const postgres = postgresConnection(environment);
  return step('Portal: start', async () => {
    const portal = startProcess({
      name: 'The portal',
      command: build.node,
      args: [
        '--no-node-snapshot',
        ...nodeArgs,
        'packages/backend',
        ...['--config', path.join(root, 'app-config.production.yaml')],
        ...['--config', configFile],
      ],
      cwd: build.directory,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: '',
        PORTAL_URL: url,
        PORTAL_LISTEN: `127.0.0.1:${ports.backend}`,
        BACKEND_SECRET: randomBytes(24).toString('hex'),
        POSTGRES_HOST: postgres.host,
        POSTGRES_PORT: String(postgres.port),
        POSTGRES_USER: postgres.user,
        POSTGRES_PASSWORD: postgres.password,
        OIDC_METADATA_URL: realm.issuer,
        OIDC_CLIENTSECRET: realm.clientSecret,
        KEYCLOAK_URL: realm.adminUrl,
        KEYCLOAK_REALM: 'kubrix',
        APP_CONFIG_backend_database_connection_database: 'kubrix',
        APP_CONFIG_backend_auth_externalAccess: JSON.stringify([
          { type: 'static', options: { token, subject: 'benchmark' } },
        ]),
      },
      logFile: path.join(stateDir, 'logs', 'portal.log'),
    });
    await waitForHttp(`${url}/.backstage/health/v1/readiness`, {
      name: 'The portal',
      limitMs: START_LIMIT_MS,
      exited: portal.exited,
    });
    return { ...portal, url, token };
  });
}
