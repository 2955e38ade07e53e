import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { createDeferred } from '@backstage/types';
import { gate } from '@kubrix/plugin-kubrix-auth-backend';
import { rootConfig } from '../../packages/backend/src/rootConfig';
import { createFindCatalogUsers } from '../../plugins/kubrix-auth-backend/src/identity/catalogUsers';
import {
  createIdentifyPerson,
  IdentifyPerson,
} from '../../plugins/kubrix-auth-backend/src/identity/identifyPerson';
import { createResolverContext } from '../resolverContext';
import { serve } from './serve';

const identify = createDeferred<IdentifyPerson>();

const identity = createBackendModule({
  pluginId: 'auth',
  moduleId: 'benchmark-identity',
  register(reg) {
    reg.registerInit({
      deps: { auth: coreServices.auth, catalog: catalogServiceRef },
      async init(deps) {
        identify.resolve(
          createIdentifyPerson({
            findCatalogUsers: createFindCatalogUsers(deps),
            requireKeycloakBinding: false,
          }),
        );
      },
    });
  },
});

serve({
  features: [
    rootConfig,
    import('@kubrix/plugin-kubrix-auth-backend'),
    gate,
    import('@kubrix/plugin-catalog-backend-module-kubrix-keycloak'),
    identity,
  ],
  resolverContext: createResolverContext(),
  lookUp: async nth => {
    const identifyPerson = await identify;
    const decision = await identifyPerson({
      issuer: 'http://127.0.0.1/realms/kubrix',
      sub: `id-of-user-${nth}`,
      email: `user-${nth}@example.com`,
    });
    const found =
      decision.type === 'catalog-user'
        ? stringifyEntityRef(decision.user)
        : JSON.stringify(decision);
    if (found !== `user:default/user-${nth}`) {
      throw new Error(`${found} was found for user-${nth}`);
    }
  },
});
