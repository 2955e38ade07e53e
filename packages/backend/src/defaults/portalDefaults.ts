import { Config } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import os from 'node:os';
import path from 'node:path';
import { connectionPools } from './connectionPools';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { endsTlsElsewhere } from './publicAddress';

/**
 * What works without a word of the operator's, unless they configure something else.
 *
 * @param configured - All that the operator configures, which some defaults follow
 */
export function portalDefaults(configured: Config): JsonObject {
  return {
    backend: {
      csp: contentSecurityPolicy(configured),
      database: connectionPools(configured),
      lifecycle: {
        // Plugins that call each other while all of them still start wait for an answer instead of failing.
        startupRequestPauseTimeout: { minutes: 1 },
        // As long as load balancers usually take to notice that this replica is not ready any more.
        ...(process.env.NODE_ENV === 'production' && {
          serverShutdownDelay: { seconds: 3 },
        }),
      },
      // Longer than the minute for which load balancers usually keep connections: who closes last loses no request.
      server: { keepAliveTimeout: { seconds: 65 } },
      // One proxy, the one that ends TLS, is believed what it says about whom it forwards.
      ...(endsTlsElsewhere(configured) && { trustProxy: 1 }),
    },
    catalog: {
      // How long a first login may have to wait for the catalog to notice it, where nothing else is to do.
      stitchingStrategy: { pollingInterval: { milliseconds: 200 } },
    },
    events: {
      // In `auto`, a subscriber that is refused while the backend starts would stay without the bus for good.
      useEventBus: 'always',
    },
    techdocs: {
      builder: 'local',
      // In a container there is no Docker to generate with.
      generator: {
        runIn: 'local',
        // Pages of docs ask no other server for anything.
        mkdocs: { disableExternalFonts: true },
      },
      publisher: {
        type: 'local',
        // The default is below node_modules, where the user who runs the portal may not be allowed to write.
        local: { publishDirectory: path.join(os.tmpdir(), 'kubrix-techdocs') },
      },
    },
  };
}
