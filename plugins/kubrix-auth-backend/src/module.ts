import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { oidcSignInResolvers } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  authOwnershipResolutionExtensionPoint,
  authProvidersExtensionPoint,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  oidcSignInProvider,
  readAllowedProviders,
  readTroubleshootingUrl,
} from '@kubrix/plugin-kubrix-common';
import { SignInAudit } from './audit/SignInAudit';
import { checkingRedirectUri } from './discovery/checkingRedirectUri';
import { retryingDiscovery } from './discovery/retryingDiscovery';
import { SignInFailures } from './failures/SignInFailures';
import { createKubriXMatchingUserEntityProfileEmail } from './identity/kubriXMatchingUserEntityProfileEmail';
import { createOwnershipResolver } from './ownership/createOwnershipResolver';
import { readMaxDepth } from './ownership/readMaxDepth';
import { createProvisioning } from './provisioning/createProvisioning';
import { createRedirectGuard } from './redirects/createRedirectGuard';
import { createSessionCookieGuard } from './sessions/createSessionCookieGuard';
import { withProviderDefaults } from './sessions/withProviderDefaults';
import { createDatabaseCheckRouter } from './signInProviders/createDatabaseCheckRouter';
import { createMissingProviderRouter } from './signInProviders/createMissingProviderRouter';
import { createProviderFactory } from './signInProviders/createProviderFactory';
import { namingAllProblems } from './signInProviders/namingAllProblems';
import { refusingLookAlikes } from './signInProviders/refusingLookAlikes';
import { registerSourceProviders } from './signInProviders/registerSourceProviders';
import { reportResolverRisks } from './signInProviders/resolverRisks';
import { showingFailures } from './signInProviders/showingFailures';
import { endingKeycloakSession } from './signOut/endingKeycloakSession';
import { readLogoutMode } from './signOut/readLogoutMode';
import { createTracing, oidcClaims, tracingAuthenticator } from './tracing';

/** Backstage's own default is 1000 days. */
const SESSION_DEFAULTS = { sessionDuration: { days: 7 } };

/** Sign-in of the kubriX portal: Keycloak with its resolvers, the offered providers, and the provisioning status. */
export const authModuleKubrix = createBackendModule({
  pluginId: 'auth',
  moduleId: 'kubrix',
  register(reg) {
    reg.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        ownership: authOwnershipResolutionExtensionPoint,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        providers: authProvidersExtensionPoint,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(deps) {
        const { config, logger, httpRouter } = deps;

        const allowed = readAllowedProviders(config);
        for (const { level, message } of allowed.notices) {
          logger[level](message);
        }
        // What the sign-in page reads must not fail there.
        readTroubleshootingUrl(config);
        const failures = SignInFailures.fromConfig(config, logger);
        reportResolverRisks({ config, logger, providers: allowed.providers });

        deps.ownership.setAuthOwnershipResolver(
          createOwnershipResolver({ ...deps, maxDepth: readMaxDepth(config) }),
        );

        const knex = await deps.database.getClient();
        const askDatabase = async () => knex.raw('select 1');
        const audit = new SignInAudit(deps.auditor);
        const provisioning = await createProvisioning({ ...deps, audit });
        const tracing = await createTracing({ ...deps, audit });
        const { providers } = tracing;

        const wrap = namingAllProblems(config);
        registerSourceProviders({
          providers,
          offered: allowed.providers,
          defaults: SESSION_DEFAULTS,
          failures,
          wrap,
        });

        providers.registerProvider({
          providerId: oidcSignInProvider.id,
          factory: showingFailures(
            wrap(
              oidcSignInProvider.id,
              withProviderDefaults(
                createProviderFactory({
                  provider: oidcSignInProvider,
                  authenticator: checkingRedirectUri(
                    tracingAuthenticator(
                      retryingDiscovery(
                        endingKeycloakSession({
                          mode: readLogoutMode(config),
                          audit,
                          logger,
                        }),
                        { config, logger },
                      ),
                      oidcClaims,
                    ),
                  ),
                  signInResolverFactories: {
                    ...refusingLookAlikes(oidcSignInResolvers),
                    kubriXMatchingUserEntityProfileEmail:
                      createKubriXMatchingUserEntityProfileEmail({
                        ...provisioning,
                        audit,
                      }),
                  },
                  signInOffered: true,
                  signInOnly: true,
                  failures,
                }),
                { prompt: 'auto', ...SESSION_DEFAULTS },
              ),
            ),
            failures,
            oidcSignInProvider,
          ),
        });

        httpRouter.use(
          createSessionCookieGuard({
            authUrl: await deps.discovery.getExternalBaseUrl('auth'),
          }),
        );
        httpRouter.use(createRedirectGuard({ config, failures }));
        httpRouter.use(
          createDatabaseCheckRouter({ config, failures, askDatabase }),
        );
        provisioning.routers.forEach(router => httpRouter.use(router));
        httpRouter.use(tracing.router);
        httpRouter.use(
          createMissingProviderRouter({
            config,
            providers: allowed.providers,
            failures,
          }),
        );
      },
    });
  },
});
