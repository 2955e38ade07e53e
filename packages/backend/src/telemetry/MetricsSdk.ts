import { metrics } from '@opentelemetry/api';
import { RuntimeNodeInstrumentation } from '@opentelemetry/instrumentation-runtime-node';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from '@opentelemetry/resources';
import { IMetricReader, MeterProvider } from '@opentelemetry/sdk-metrics';
import { observeProcess } from './observeProcess';

const SERVICE_NAME = 'kubrix-portal';

/** The SDK behind the meters that Backstage, its plugins and libraries take from OpenTelemetry's API. */
export class MetricsSdk {
  readonly #provider: MeterProvider;
  readonly #runtime: RuntimeNodeInstrumentation;

  private constructor(provider: MeterProvider) {
    this.#provider = provider;
    observeProcess(provider.getMeter(SERVICE_NAME));
    this.#runtime = new RuntimeNodeInstrumentation();
    this.#runtime.setMeterProvider(provider);
  }

  /**
   * Registers the SDK for the whole process.
   *
   * @remarks
   * Must come before anybody asks for a meter: unlike for tracers, the API hands out meters that stay deaf.
   *
   * @returns undefined where the process has another SDK already, as one that `--require` loaded.
   */
  static register(readers: IMetricReader[]): MetricsSdk | undefined {
    const provider = new MeterProvider({
      readers,
      resource: defaultResource()
        .merge(resourceFromAttributes({ 'service.name': SERVICE_NAME }))
        // Not the detector of the process: it tells the account and the command line.
        .merge(
          detectResources({
            detectors: [serviceInstanceIdDetector, envDetector],
          }),
        ),
    });
    return metrics.setGlobalMeterProvider(provider)
      ? new MetricsSdk(provider)
      : undefined;
  }

  /**
   * Sends what has not been sent, and ends all measuring.
   *
   * @param timeoutMs - The time that this may take, in milliseconds
   * @throws when the time is over.
   */
  async shutdown(timeoutMs: number): Promise<void> {
    this.#runtime.disable();
    metrics.disable();
    await this.#provider.shutdown({ timeoutMillis: timeoutMs });
  }
}
