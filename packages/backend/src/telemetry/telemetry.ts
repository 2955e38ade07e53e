import { readHttpServerOptions } from '@backstage/backend-defaults/rootHttpRouter';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-proto';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { logDiagnostics } from './logDiagnostics';
import { MetricsSdk } from './MetricsSdk';
import { readMetricsConfig } from './readMetricsConfig';
import { readOtlpExport } from './readOtlpExport';
import { serveMetrics } from './serveMetrics';

// Whoever stops the portal waits two seconds at most for the last metrics.
const SHUTDOWN_LIMIT_MS = 1_500;

const telemetryServiceRef = createServiceRef<object>({
  id: 'kubrix.telemetry',
  scope: 'root',
});

/**
 * Measures the portal: serves its metrics as Prometheus text and sends them to a collector.
 *
 * @remarks
 * A root service, since those are there before any plugin or module, which then take their meters.
 */
export const telemetry = createServiceFactory({
  service: telemetryServiceRef,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.rootLifecycle,
    rootHttpRouter: coreServices.rootHttpRouter,
    rootLogger: coreServices.rootLogger,
  },
  async factory({ config, lifecycle, rootHttpRouter, rootLogger }) {
    const logger = rootLogger.child({ service: 'telemetry' });
    const { listen } = readHttpServerOptions(
      config.getOptionalConfig('backend'),
    );
    const endpoint = readMetricsConfig(config, listen.port);
    const otlp = readOtlpExport();
    if (otlp.state === 'unsupported') {
      logger.warn(otlp.message);
    }

    const prometheus = new PrometheusExporter({ preventServerStart: true });
    const readers = [
      ...(endpoint.on === 'nothing' ? [] : [prometheus]),
      ...(otlp.state === 'on'
        ? [
            new PeriodicExportingMetricReader({
              exporter: new OTLPMetricExporter(),
              exportIntervalMillis: otlp.intervalMs,
              exportTimeoutMillis: otlp.timeoutMs,
            }),
          ]
        : []),
    ];
    if (readers.length === 0) {
      return {};
    }
    const sdk = MetricsSdk.register(readers);
    if (!sdk) {
      logger.warn(
        'The process has another OpenTelemetry SDK for metrics, which the portal leaves in charge: it serves and sends none itself. Start it without that SDK to have kubrix.metrics and OTEL_EXPORTER_OTLP_ENDPOINT decide',
      );
      return {};
    }
    logDiagnostics(logger);
    const stopServing = await serveMetrics(endpoint, prometheus, {
      config,
      logger,
      rootHttpRouter,
    });
    lifecycle.addShutdownHook(async () => {
      await Promise.all([stopServing(), sdk.shutdown(SHUTDOWN_LIMIT_MS)]);
    });
    return {};
  },
});
