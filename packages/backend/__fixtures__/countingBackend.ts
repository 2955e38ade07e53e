import { createBackend } from '@backstage/backend-defaults';
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { telemetry } from '../src/telemetry/telemetry';

/** A plugin that counts, as any does. */
const countingPlugin = createBackendPlugin({
  pluginId: 'counting',
  register(env) {
    env.registerInit({
      deps: { meter: metricsServiceRef },
      async init({ meter }) {
        meter
          .createCounter('counting.starts', {
            description: 'How often it started',
            unit: '{start}',
          })
          .add(1, { how: 'well' });
      },
    });
  },
});

/** A backend with the portal's telemetry and one small plugin. */
export function createCountingBackend(config: JsonObject) {
  const backend = createBackend();
  backend.add(mockServices.rootConfig.factory({ data: config }));
  backend.add(mockServices.rootLogger.factory({ level: 'none' }));
  backend.add(telemetry);
  backend.add(countingPlugin);
  return backend;
}
