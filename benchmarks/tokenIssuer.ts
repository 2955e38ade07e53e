import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  AuthResolverContext,
} from '@backstage/plugin-auth-node';

/**
 * Creates what issues tokens of users, by the auth plugin itself; `auth.providers.benchmark` must be configured.
 *
 * @remarks
 * To this process's parent alone, over IPC: nobody else can reach such a channel.
 */
export function createTokenIssuer() {
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
    /** Resolves to a token of a user who owns what `ent` names. */
    async issue(claims: { sub: string; ent: string[] }): Promise<string> {
      const result = await resolverContext?.issueToken({ claims });
      return result?.token ?? '';
    },
  };
}
