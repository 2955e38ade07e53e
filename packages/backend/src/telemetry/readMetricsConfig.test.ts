import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readMetricsConfig } from './readMetricsConfig';

const read = (metrics?: JsonObject) =>
  readMetricsConfig(
    new ConfigReader(metrics ? { kubrix: { metrics } } : {}),
    7007,
  );

describe('readMetricsConfig', () => {
  it.each([
    [undefined, { on: 'backend' }],
    [{}, { on: 'backend' }],
    [{ enabled: true }, { on: 'backend' }],
    [
      { enabled: 'true', port: '9464' },
      { on: 'port', port: 9464 },
    ],
    [{ port: 9464 }, { on: 'port', port: 9464 }],
    [{ enabled: false }, { on: 'nothing' }],
    [{ enabled: 'false' }, { on: 'nothing' }],
    [{ enabled: false, port: 9464 }, { on: 'nothing' }],
  ])('reads %j as %j', (metrics, endpoint) => {
    expect(read(metrics)).toEqual(endpoint);
  });

  it.each<[JsonObject, string]>([
    [
      { enabled: 'no' },
      'kubrix.metrics.enabled is "no", set it to true or false',
    ],
    [{ enabled: 1 }, 'kubrix.metrics.enabled is 1, set it to true or false'],
    [
      { port: 7007 },
      'kubrix.metrics.port is 7007, where the backend serves already; set it to another port, or leave it out to have the metrics there',
    ],
    [
      { enabled: false, port: 'metrics' },
      'kubrix.metrics.port is "metrics", set it to a port from 1 to 65535',
    ],
  ])('refuses %j', (metrics, message) => {
    expect(() => read(metrics)).toThrow(message);
  });

  it.each([0, 65536, 94.64, -1, '', true, [9464, 9465]])(
    'refuses port %j',
    port => {
      expect(() => read({ port })).toThrow(
        `kubrix.metrics.port is ${JSON.stringify(port)}, set it to a port from 1 to 65535, or leave it out to have the metrics on the backend's`,
      );
    },
  );
});
