import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  AuthResolverContext,
} from '@backstage/plugin-auth-node';

/** Creates what gets at the auth plugin's own resolver context; `auth.providers.benchmark` must be configured. */
export function createResolverContext() {
  let resolverContext: AuthResolverContext | undefined;
  const module = createBackendModule({
    pluginId: 'auth',
    moduleId: 'benchmark',
    register(reg) {
      reg.registerInit({
        deps: { providers: authProvidersExtensionPoint },
        async init({ providers }) {
          providers.registerProvider({
            providerId: 'benchmark',
            factory: options => {
              resolverContext = options.resolverContext;
              return {
                start: async (_, res) => {
                  res.status(404).end();
                },
                frameHandler: async (_, res) => {
                  res.status(404).end();
                },
              };
            },
          });
        },
      });
    },
  });
  return {
    module,
    /** @throws Error before the backend has started. */
    get(): AuthResolverContext {
      if (!resolverContext) {
        throw new Error(
          'There is no resolver context: start the backend first, with auth.providers.benchmark',
        );
      }
      return resolverContext;
    },
  };
}
