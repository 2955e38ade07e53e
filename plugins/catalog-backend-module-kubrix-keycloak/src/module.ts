import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { toError } from '@backstage/errors';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  USER_FETCHED_TOPIC,
  USER_PENDING_TOPIC,
  UserFetchedEvent,
} from '@kubrix/plugin-kubrix-common';
import { AdminNews } from '@kubrix/plugin-kubrix-node';
import { createKeycloakSyncsRouter } from './api/createKeycloakSyncsRouter';
import { NextRuns } from './api/NextRuns';
import { createSyncMetrics } from './metrics/SyncMetrics';
import { checkOrganisationKinds } from './reserved/checkOrganisationKinds';
import { parseUnreservedEntities } from './reserved/parseUnreservedEntities';
import { ReservedNamespaceProcessor } from './reserved/ReservedNamespaceProcessor';
import { openStore } from './store/openStore';
import { createKeycloakSyncs } from './sync/createKeycloakSyncs';
import { scheduleWarnings } from './sync/scheduleWarnings';
import { FirstLogins } from './targetedSync/FirstLogins';
import { readOnFirstLogin } from './targetedSync/readOnFirstLogin';

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
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        model: catalogModelExtensionPoint,
        permissions: coreServices.permissions,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(deps) {
        const { config, events, logger } = deps;
        checkOrganisationKinds(config);
        deps.model.setEntityDataParser(parseUnreservedEntities);
        deps.processing.addProcessor(new ReservedNamespaceProcessor());

        for (const warning of scheduleWarnings(config)) {
          logger.warn(warning);
        }
        const onChange = new AdminNews(deps).changed;
        const syncs = createKeycloakSyncs({
          ...deps,
          createMetrics: createSyncMetrics(deps.metrics),
          knex: await openStore(deps.database),
          onChange,
        });
        deps.processing.addEntityProvider(
          syncs.map(({ provider }) => provider),
        );
        deps.httpRouter.use(
          createKeycloakSyncsRouter({
            ...deps,
            nextRuns: new NextRuns(deps),
            onChange,
            syncs,
          }),
        );

        const report = (eventPayload: UserFetchedEvent) => {
          events
            .publish({ topic: USER_FETCHED_TOPIC, eventPayload })
            .catch(error =>
              logger.warn(
                `Could not publish '${USER_FETCHED_TOPIC}'; the user is not told what became of it`,
                toError(error),
              ),
            );
        };
        const firstLogins = new FirstLogins({
          logger,
          onRequestOnly: readOnFirstLogin(config) === 'schedule',
          report,
          syncs: syncs.map(({ targetedSync }) => targetedSync),
        });
        deps.lifecycle.addShutdownHook(() => firstLogins.stop());
        deps.lifecycle.addShutdownHook(async () => {
          await Promise.all(syncs.map(({ stop }) => stop()));
        });
        await events.subscribe({
          id: 'kubrix-first-logins',
          topics: [USER_PENDING_TOPIC],
          onEvent: async ({ eventPayload }) => firstLogins.accept(eventPayload),
        });
      },
    });
  },
});
