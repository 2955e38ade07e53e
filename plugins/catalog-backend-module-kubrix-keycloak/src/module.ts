import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { USER_PENDING_TOPIC } from '@kubrix/plugin-kubrix-common';
import { checkOrganisationKinds } from './reserved/checkOrganisationKinds';
import { parseUnreservedEntities } from './reserved/parseUnreservedEntities';
import { ReservedNamespaceProcessor } from './reserved/ReservedNamespaceProcessor';
import { createKeycloakProviders } from './sync/createKeycloakProviders';
import { scheduleWarnings } from './sync/scheduleWarnings';
import { FirstLogins } from './targetedSync/FirstLogins';
import { readOnFirstLogin } from './targetedSync/readOnFirstLogin';
import { TargetedSync } from './targetedSync/TargetedSync';

/**
 * Keycloak users and groups in the catalog, from every realm under `catalog.providers.keycloakOrg`, and nobody who is
 * made up elsewhere. Whoever signs in before the scheduled sync knows them is fetched at once.
 */
export const catalogModuleKubrixKeycloak = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'kubrix-keycloak',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, catalog, config, events, logger, scheduler } = deps;
        checkOrganisationKinds(config);
        deps.model.setEntityDataParser(parseUnreservedEntities);
        deps.processing.addProcessor(new ReservedNamespaceProcessor());

        for (const warning of scheduleWarnings(config)) {
          logger.warn(warning);
        }
        const providers = createKeycloakProviders({
          config,
          logger,
          scheduler,
        });
        deps.processing.addEntityProvider(
          providers.map(({ provider }) => provider),
        );

        if (readOnFirstLogin(config) === 'schedule') {
          return;
        }
        const firstLogins = new FirstLogins({
          logger,
          syncs: providers.map(
            realm => new TargetedSync({ ...realm, auth, catalog, logger }),
          ),
        });
        deps.lifecycle.addShutdownHook(() => firstLogins.stop());
        await events.subscribe({
          id: 'kubrix-first-logins',
          topics: [USER_PENDING_TOPIC],
          onEvent: async ({ eventPayload }) => firstLogins.accept(eventPayload),
        });
      },
    });
  },
});
