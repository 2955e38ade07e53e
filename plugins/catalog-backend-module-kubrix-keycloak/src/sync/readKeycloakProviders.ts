import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';

const KEY = 'catalog.providers.keycloakOrg';
const CREDENTIALS = [
  ['clientId', 'clientSecret'],
  ['username', 'password'],
] as const;

/** Where the log and the documentation say that the settings of a provider stand. */
export function providerKey(id: string): string {
  return `${KEY}.${id}`;
}

/**
 * Reads the realms under `catalog.providers.keycloakOrg`, with the keys and defaults of the community module, which
 * keeps its own reader to itself.
 *
 * @throws InputError where one half of a pair of credentials is missing.
 */
export function readKeycloakProviders(
  config: Config,
): KeycloakProviderConfig[] {
  const providers = config.getOptionalConfig(KEY);
  return (providers?.keys() ?? []).map(id =>
    readProvider(id, config.getConfig(providerKey(id))),
  );
}

function readProvider(id: string, config: Config): KeycloakProviderConfig {
  for (const pair of CREDENTIALS) {
    const missing = pair.find(key => !config.getOptionalString(key));
    const present = pair.find(key => config.getOptionalString(key));
    if (missing && present) {
      throw new InputError(
        `${providerKey(id)}.${missing} is missing: it must be provided when ${present} is`,
      );
    }
  }
  return {
    id,
    baseUrl: config.getString('baseUrl'),
    realm: config.getOptionalString('realm') ?? 'master',
    loginRealm: config.getOptionalString('loginRealm') ?? 'master',
    clientId: config.getOptionalString('clientId'),
    clientSecret: config.getOptionalString('clientSecret'),
    username: config.getOptionalString('username'),
    password: config.getOptionalString('password'),
    userQuerySize: config.getOptionalNumber('userQuerySize'),
    groupQuerySize: config.getOptionalNumber('groupQuerySize'),
    maxConcurrency: config.getOptionalNumber('maxConcurrency'),
    briefRepresentation: config.getOptionalBoolean('briefRepresentation'),
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : undefined,
  };
}
