import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { oidcSignInResolvers } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  authProvidersExtensionPoint,
  createOAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { readAllowedProviders } from '@kubrix/plugin-kubrix-common';
import { createIdentifyPerson } from './identity/identifyPerson';
import { createKubriXMatchingUserEntityProfileEmail } from './identity/kubriXMatchingUserEntityProfileEmail';
import { PendingUsers, PendingUserStore } from './pendingUsers';
import { createProvisioningRouter } from './provisioning/createProvisioningRouter';
import { createRedirectGuard } from './redirects/createRedirectGuard';
import { createMissingProviderRouter } from './signInProviders/createMissingProviderRouter';
import { endingKeycloakSession } from './signOut/endingKeycloakSession';

/** Sign-in of the kubriX portal: Keycloak with its resolvers, the offered providers, and the provisioning status. */
export const authModuleKubrix = createBackendModule({
  pluginId: 'auth',
  moduleId: 'kubrix',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init(deps) {
        const { config, logger, httpAuth, httpRouter } = deps;

        const allowed = readAllowedProviders(config);
        for (const { level, message } of allowed.notices) {
          logger[level](message);
        }

        const identifyPerson = createIdentifyPerson({
          ...deps,
          requireKeycloakBinding:
            config.getOptionalBoolean('kubrix.auth.requireKeycloakBinding') ??
            false,
        });
        const pendingUsers = new PendingUsers({
          ...deps,
          store: await PendingUserStore.create(deps.database),
        });

        deps.providers.registerProvider({
          providerId: 'oidc',
          factory: createOAuthProviderFactory({
            authenticator: endingKeycloakSession(logger),
            signInResolverFactories: {
              ...oidcSignInResolvers,
              kubriXMatchingUserEntityProfileEmail:
                createKubriXMatchingUserEntityProfileEmail({
                  identifyPerson,
                  pendingUsers,
                  logger,
                }),
            },
          }),
        });

        httpRouter.use(createRedirectGuard({ config }));
        httpRouter.use(
          createProvisioningRouter({
            httpAuth,
            identifyPerson,
            pendingUsers,
          }),
        );
        httpRouter.use(
          createMissingProviderRouter({ config, providers: allowed.providers }),
        );
      },
    });
  },
});
