import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { KeycloakOrgProvider } from './KeycloakOrgProvider';
import { readKeycloakProviders } from './readKeycloakProviders';
import { toCatalogUser } from './toCatalogUser';

// Used where no schedule is configured; the same as in the community module.
const DEFAULT_SCHEDULE = {
  frequency: { minutes: 30 },
  timeout: { minutes: 3 },
};

/** The providers of all realms under `catalog.providers.keycloakOrg`, with their settings. */
export function createKeycloakProviders(options: {
  config: Config;
  logger: LoggerService;
  scheduler: SchedulerService;
}): { config: KeycloakProviderConfig; provider: KeycloakOrgProvider }[] {
  const { config: root, logger, scheduler } = options;
  return readKeycloakProviders(root).map(config => ({
    config,
    provider: new KeycloakOrgProvider({
      id: config.id,
      provider: config,
      logger,
      taskRunner: scheduler.createScheduledTaskRunner(
        config.schedule ?? DEFAULT_SCHEDULE,
      ),
      userTransformer: toCatalogUser,
    }),
  }));
}
