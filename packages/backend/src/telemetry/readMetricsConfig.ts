import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const ENABLED = 'kubrix.metrics.enabled';
const PORT = 'kubrix.metrics.port';

/**
 * Where metrics are served as Prometheus text: nowhere, on the port of the backend, or on one of their own.
 */
export type MetricsEndpoint =
  { on: 'nothing' } | { on: 'backend' } | { on: 'port'; port: number };

/**
 * Reads `kubrix.metrics`.
 *
 * @param config - The root configuration
 * @param backendPort - The port on which the backend serves
 * @throws InputError for what is neither true nor false, no port, or the port of the backend.
 */
export function readMetricsConfig(
  config: Config,
  backendPort: number,
): MetricsEndpoint {
  const enabled = readEnabled(config);
  const port = readPort(config);
  if (port !== undefined && port === backendPort) {
    throw new InputError(
      `${PORT} is ${port}, where the backend serves already; set it to another port, or leave it out to have the metrics there`,
    );
  }
  if (!enabled) {
    return { on: 'nothing' };
  }
  return port === undefined ? { on: 'backend' } : { on: 'port', port };
}

// What comes from environment variables by substitution is text.
function readEnabled(config: Config): boolean {
  const value = config.getOptional(ENABLED) ?? true;
  switch (String(value)) {
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      throw new InputError(
        `${ENABLED} is ${JSON.stringify(value)}, set it to true or false`,
      );
  }
}

function readPort(config: Config): number | undefined {
  const value = config.getOptional(PORT);
  if (value === undefined) {
    return undefined;
  }
  const port = /^\d+$/.test(String(value)) ? Number(value) : NaN;
  if (!(port >= 1 && port <= 65535)) {
    throw new InputError(
      `${PORT} is ${JSON.stringify(value)}, set it to a port from 1 to 65535, or leave it out to have the metrics on the backend's`,
    );
  }
  return port;
}
