import { ConfigReader } from '@backstage/config';
import { ConfigSource } from '@backstage/config-loader';
import { reserveOrganisationKinds } from './organisationKinds';

/**
 * A configuration source whose `catalog.rules` let no location bring users or groups, but for those that are named
 * under `catalog.locations`.
 *
 * @param source - All of the configuration, since rules and locations may stand in different files
 */
export function reservingOrganisationKinds(source: ConfigSource): ConfigSource {
  return {
    async *readConfigData(options) {
      for await (const { configs } of source.readConfigData(options)) {
        const rules = reserveOrganisationKinds(
          ConfigReader.fromConfigs(configs),
        );
        yield {
          configs: rules
            ? [
                ...configs,
                {
                  context: 'reserved organisation kinds',
                  data: { catalog: { rules } },
                },
              ]
            : configs,
        };
      }
    },
  };
}
