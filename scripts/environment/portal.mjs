import { root } from './environments.mjs';
import { startProcess } from './processes.mjs';
import { step } from './progress.mjs';
import { waitForHttp } from './waiting.mjs';

const START_LIMIT_MS = 240_000;

/**
 * The environment variables that app-config.yaml asks for.
 *
 * @param {Pick<import('./services.mjs').Services, 'keycloakUrl' | 'postgres'>} services
 */
export function serviceVariables({ keycloakUrl, postgres }) {
  return {
    KEYCLOAK_URL: keycloakUrl,
    OIDC_CLIENTSECRET: 'kubrix-local-only',
    BACKEND_SECRET: 'kubrix-local-only',
    POSTGRES_HOST: postgres.host,
    POSTGRES_PORT: String(postgres.port),
    POSTGRES_USER: postgres.user,
    POSTGRES_PASSWORD: postgres.password,
  };
}

/**
 * Moves the portal from the ports in app-config.yaml to those of an environment.
 *
 * @param {import('./environments.mjs').Environment} environment
 */
export function portVariables({ ports }) {
  const app = `http://localhost:${ports.app}`;
  const backend = `http://localhost:${ports.backend}`;
  return {
    APP_CONFIG_app_baseUrl: app,
    APP_CONFIG_backend_baseUrl: backend,
    APP_CONFIG_backend_listen_port: String(ports.backend),
    APP_CONFIG_backend_cors_origin: app,
  };
}

/**
 * Starts frontend and backend from source.
 *
 * @param {import('./environments.mjs').Environment} environment
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @param {Record<string, string>} variables
 */
export async function startPortal(environment, toolchain, variables) {
  return step('Portal: build and start', async () => {
    const portal = startProcess({
      name: 'portal',
      command: toolchain.node,
      args: [toolchain.yarn, 'start'],
      cwd: root,
      env: { ...toolchain.env, ...variables },
    });
    const { app, backend } = environment.ports;
    // One after the other: each question to the backend is a line in its log.
    await waitForHttp(`http://localhost:${app}`, {
      name: 'The frontend',
      limitMs: START_LIMIT_MS,
      exited: portal.exited,
    });
    await waitForHttp(
      `http://localhost:${backend}/.backstage/health/v1/readiness`,
      { name: 'The backend', limitMs: START_LIMIT_MS, exited: portal.exited },
    );
    return portal;
  });
}
