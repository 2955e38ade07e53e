import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogUsers } from './catalogUsers';

/** Puts `benchmark.users` users into the catalog, where that is set. */
export const filledCatalog = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'benchmark',
  register(reg) {
    reg.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ catalog, config }) {
        const users = config.getOptionalNumber('benchmark.users');
        if (users === undefined) {
          return;
        }
        catalog.addEntityProvider({
          getProviderName: () => 'benchmark',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: catalogUsers(users).map(entity => ({
                entity,
                locationKey: 'benchmark',
              })),
            }),
        });
      },
    });
  },
});
