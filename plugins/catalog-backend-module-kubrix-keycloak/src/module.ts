import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { KeycloakOrgEntityProvider } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { checkOrganisationKinds } from './reserved/checkOrganisationKinds';
import { parseUnreservedEntities } from './reserved/parseUnreservedEntities';
import { ReservedNamespaceProcessor } from './reserved/ReservedNamespaceProcessor';
import { scheduleWarnings } from './sync/scheduleWarnings';
import { toCatalogUser } from './sync/toCatalogUser';

/**
 * Keycloak users and groups in the catalog, from every realm under `catalog.providers.keycloakOrg`, and nobody who is
 * made up elsewhere.
 */
export const catalogModuleKubrixKeycloak = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'kubrix-keycloak',
  register(reg) {
    reg.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, config, logger, model, scheduler }) {
        checkOrganisationKinds(config);
        model.setEntityDataParser(parseUnreservedEntities);
        catalog.addProcessor(new ReservedNamespaceProcessor());

        for (const warning of scheduleWarnings(config)) {
          logger.warn(warning);
        }
        catalog.addEntityProvider(
          KeycloakOrgEntityProvider.fromConfig(
            { config, logger },
            {
              scheduler,
              // Used where no schedule is configured; the same as in the community module.
              schedule: scheduler.createScheduledTaskRunner({
                frequency: { minutes: 30 },
                timeout: { minutes: 3 },
              }),
              userTransformer: toCatalogUser,
            },
          ),
        );
      },
    });
  },
});
