import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigSources, StaticConfigSource } from '@backstage/config-loader';
import { reservingOrganisationKinds } from '@kubrix/plugin-catalog-backend-module-kubrix-keycloak';
import os from 'node:os';
import path from 'node:path';

/** What works without a word of the operator's, unless they configure something else. */
const defaults = {
  backend: {
    lifecycle: {
      // Plugins that call each other while all of them still start wait for an answer instead of failing.
      startupRequestPauseTimeout: { minutes: 1 },
    },
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

/** Reads the configuration as every Backstage does, over the portal's own defaults. */
export const rootConfig = createServiceFactory({
  service: coreServices.rootConfig,
  deps: {},
  factory: () => readRootConfig(process.argv),
});

/**
 * Reads the configuration of a command line.
 *
 * @param argv - The command line, with `--config` for each file
 */
export async function readRootConfig(argv: string[]) {
  return ConfigSources.toConfig(
    reservingOrganisationKinds(
      ConfigSources.merge([
        StaticConfigSource.create({ data: defaults, context: 'defaults' }),
        ConfigSources.default({ argv }),
      ]),
    ),
  );
}
