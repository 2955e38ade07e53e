import { Meter } from '@opentelemetry/api';

/**
 * Measures what the process takes from its machine, by the names of OpenTelemetry.
 *
 * @remarks
 * See https://opentelemetry.io/docs/specs/semconv/system/process-metrics
 */
export function observeProcess(meter: Meter) {
  meter
    .createObservableCounter('process.cpu.time', {
      description: 'Processor time that the process took',
      unit: 's',
    })
    .addCallback(result => {
      const { user, system } = process.cpuUsage();
      result.observe(user / 1e6, { 'cpu.mode': 'user' });
      result.observe(system / 1e6, { 'cpu.mode': 'system' });
    });
  meter
    .createObservableUpDownCounter('process.memory.usage', {
      description: 'Physical memory that the process occupies',
      unit: 'By',
    })
    .addCallback(result => result.observe(process.memoryUsage.rss()));
  meter
    .createObservableGauge('process.uptime', {
      description: 'Time since the process started',
      unit: 's',
    })
    .addCallback(result => result.observe(process.uptime()));
}
