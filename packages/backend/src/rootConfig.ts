import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { Config, ConfigReader } from '@backstage/config';
import {
  ConfigSource,
  ConfigSourceData,
  ConfigSources,
  EnvFunc,
} from '@backstage/config-loader';
import { JsonObject } from '@backstage/types';
import { reservingOrganisationKinds } from '@kubrix/plugin-catalog-backend-module-kubrix-keycloak';
import { portalDefaults } from './defaults/portalDefaults';
import { leaveOutUnusable } from './startChecks/leaveOutUnusable';

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
 * @param options.watch - Whether it follows changes of the files until it is closed. Default: `true`
 */
export async function readRootConfig(
  argv: string[],
  { watch = true }: { watch?: boolean } = {},
) {
  return ConfigSources.toConfig(
    reservingOrganisationKinds(
      withDefaults(leavingOutUnusable(ConfigSources.default({ argv, watch }))),
    ),
  );
}

/**
 * Reads what the operator configures, without the portal's defaults.
 *
 * @param argv - The command line, with `--config` for each file
 * @param substitutionFunc - What stands for an environment variable; without, its value
 */
export async function readConfigured(
  argv: string[],
  substitutionFunc?: EnvFunc,
): Promise<JsonObject> {
  const config = await ConfigSources.toConfig(
    ConfigSources.default({ argv, substitutionFunc, watch: false }),
  );
  config.close();
  return config.getOptional() ?? {};
}

function leavingOutUnusable(source: ConfigSource): ConfigSource {
  return extending(source, (configured, configs) => [
    ...configs,
    {
      context: 'left out',
      data: leaveOutUnusable(configured.getOptional() ?? {}),
    },
  ]);
}

function withDefaults(source: ConfigSource): ConfigSource {
  return extending(source, (configured, configs) => [
    { context: 'defaults', data: portalDefaults(configured) },
    ...configs,
  ]);
}

function extending(
  source: ConfigSource,
  extend: (
    configured: Config,
    configs: ConfigSourceData[],
  ) => ConfigSourceData[],
): ConfigSource {
  return {
    async *readConfigData(options) {
      for await (const { configs } of source.readConfigData(options)) {
        yield { configs: extend(ConfigReader.fromConfigs(configs), configs) };
      }
    },
  };
}
