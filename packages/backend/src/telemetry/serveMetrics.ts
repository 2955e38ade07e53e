import {
  createHttpServer,
  readHttpServerOptions,
} from '@backstage/backend-defaults/rootHttpRouter';
import {
  LoggerService,
  RootConfigService,
  RootHttpRouterService,
} from '@backstage/backend-plugin-api';
import { ForwardedError } from '@backstage/errors';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MetricsEndpoint } from './readMetricsConfig';

const PATH = '/metrics';

/**
 * Serves metrics as Prometheus text.
 *
 * @remarks
 * Without authentication, as Prometheus scrapes by default: no metric may carry a name of a person or a secret.
 *
 * @returns A function that ends what was started.
 * @throws ForwardedError where the metrics' own port is taken.
 */
export async function serveMetrics(
  endpoint: MetricsEndpoint,
  exporter: PrometheusExporter,
  deps: {
    config: RootConfigService;
    logger: LoggerService;
    rootHttpRouter: RootHttpRouterService;
  },
): Promise<() => Promise<void>> {
  if (endpoint.on === 'backend') {
    deps.rootHttpRouter.use(PATH, (req, res, next) =>
      req.path === '/' && isRead(req.method)
        ? exporter.getMetricsRequestHandler(req, res)
        : next(),
    );
  }
  if (endpoint.on !== 'port') {
    return async () => {};
  }

  const backend = deps.config.getOptionalConfig('backend');
  const { host } = readHttpServerOptions(backend).listen;
  const server = await createHttpServer(
    (req, res) => {
      const [path] = (req.url ?? '').split('?');
      if (path === PATH && isRead(req.method)) {
        exporter.getMetricsRequestHandler(req, res);
      } else {
        res.writeHead(404).end();
      }
    },
    { listen: { host, port: endpoint.port } },
    { logger: deps.logger },
  );
  await server.start().catch(error => {
    throw new ForwardedError(
      `Metrics cannot be served on port ${endpoint.port}, set kubrix.metrics.port to one that is free`,
      error,
    );
  });
  return () => server.stop();
}

function isRead(method: string | undefined) {
  return method === 'GET' || method === 'HEAD';
}
