import {
  MetricsService,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';

/** A metrics service that remembers what was measured. */
export function recordingMetrics() {
  const counted: { name: string; attributes?: object }[] = [];
  const recorded: { name: string; value: number }[] = [];
  const gauges = new Map<string, MetricsServiceObservableCallback>();

  const service: MetricsService = metricsServiceMock.mock({
    createCounter: name => ({
      add: (_value, attributes) => {
        counted.push({ name, attributes });
      },
    }),
    createHistogram: name => ({
      record: value => {
        recorded.push({ name, value });
      },
    }),
    createObservableGauge: name => ({
      addCallback: callback => {
        gauges.set(name, callback);
      },
      removeCallback: () => {
        gauges.delete(name);
      },
    }),
  });

  return {
    service,
    /** What counters were told, in order. */
    counted,
    /** What histograms were told, in order. */
    recorded,
    /** Reads an observable gauge, as a scrape does. */
    async scrape(name: string): Promise<number[]> {
      const values: number[] = [];
      await gauges.get(name)?.({
        observe: value => {
          values.push(value);
        },
      });
      return values;
    },
  };
}
