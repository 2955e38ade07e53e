import {
  getBooleanFromEnv,
  getNumberFromEnv,
  getStringFromEnv,
  getStringListFromEnv,
} from '@opentelemetry/core';

const PROTOCOL = 'http/protobuf';

/**
 * Whether metrics are sent to a collector, and how often.
 *
 * - `off`: nobody asked for it.
 * - `unsupported`: somebody did, in a way that the portal does not know; `message` says how they can have it.
 */
export type OtlpExport =
  | { state: 'off' }
  | { state: 'unsupported'; message: string }
  | { state: 'on'; intervalMs: number; timeoutMs: number };

/**
 * Reads from the standard environment variables whether metrics are sent to a collector.
 *
 * @remarks
 * The exporter reads the others: endpoint, headers, certificates, compression and time-out. See
 * https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables
 */
export function readOtlpExport(): OtlpExport {
  const endpoint =
    getStringFromEnv('OTEL_EXPORTER_OTLP_METRICS_ENDPOINT') ??
    getStringFromEnv('OTEL_EXPORTER_OTLP_ENDPOINT');
  const exporters = getStringListFromEnv('OTEL_METRICS_EXPORTER') ?? ['otlp'];
  if (
    !endpoint ||
    !exporters.includes('otlp') ||
    getBooleanFromEnv('OTEL_SDK_DISABLED')
  ) {
    return { state: 'off' };
  }
  const protocol =
    getStringFromEnv('OTEL_EXPORTER_OTLP_METRICS_PROTOCOL') ??
    getStringFromEnv('OTEL_EXPORTER_OTLP_PROTOCOL') ??
    PROTOCOL;
  if (protocol !== PROTOCOL) {
    return {
      state: 'unsupported',
      message: `No metrics are sent to ${endpoint}: OTEL_EXPORTER_OTLP_PROTOCOL is ${protocol}, and the portal speaks ${PROTOCOL} only. Set OTEL_EXPORTER_OTLP_METRICS_PROTOCOL to ${PROTOCOL}, and OTEL_EXPORTER_OTLP_METRICS_ENDPOINT to an address that takes it, usually on port 4318 with path /v1/metrics`,
    };
  }
  const intervalMs = getNumberFromEnv('OTEL_METRIC_EXPORT_INTERVAL') ?? 60_000;
  const timeoutMs = getNumberFromEnv('OTEL_METRIC_EXPORT_TIMEOUT') ?? 30_000;
  return {
    state: 'on',
    intervalMs,
    // The reader accepts no time-out that outlasts the interval.
    timeoutMs: Math.min(timeoutMs, intervalMs),
  };
}
