import { readOtlpExport } from './readOtlpExport';

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
const daily = { state: 'on', intervalMs: 60_000, timeoutMs: 30_000 };

describe('readOtlpExport', () => {
  afterEach(() => jest.restoreAllMocks());

  const read = (env: Record<string, string>) => {
    jest.replaceProperty(process, 'env', env);
    return readOtlpExport();
  };

  it.each<[Record<string, string>, object]>([
    [{}, { state: 'off' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, { state: 'off' }],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://c' }, { state: 'off' }],
    [{ ...endpoint, OTEL_SDK_DISABLED: 'true' }, { state: 'off' }],
    [{ ...endpoint, OTEL_METRICS_EXPORTER: 'none' }, { state: 'off' }],
    [endpoint, daily],
    [{ OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'http://c' }, daily],
    [{ ...endpoint, OTEL_METRICS_EXPORTER: 'prometheus,otlp' }, daily],
    [{ ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' }, daily],
    [
      {
        ...endpoint,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
        OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: 'http/protobuf',
      },
      daily,
    ],
    [
      { ...endpoint, OTEL_METRIC_EXPORT_INTERVAL: '5000' },
      { state: 'on', intervalMs: 5_000, timeoutMs: 5_000 },
    ],
    [
      { ...endpoint, OTEL_METRIC_EXPORT_TIMEOUT: '1000' },
      { state: 'on', intervalMs: 60_000, timeoutMs: 1_000 },
    ],
  ])('reads %j as %j', (env, expected) => {
    expect(read(env)).toEqual(expected);
  });

  it('says how to go on with a protocol that the portal does not speak', () => {
    expect(read({ ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toEqual({
      state: 'unsupported',
      message:
        'No metrics are sent to http://collector:4318: OTEL_EXPORTER_OTLP_PROTOCOL is grpc, and the portal speaks http/protobuf only. Set OTEL_EXPORTER_OTLP_METRICS_PROTOCOL to http/protobuf, and OTEL_EXPORTER_OTLP_METRICS_ENDPOINT to an address that takes it, usually on port 4318 with path /v1/metrics',
    });
  });
});
