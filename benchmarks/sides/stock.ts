import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  AuthResolverContext,
  commonSignInResolvers,
} from '@backstage/plugin-auth-node';
import { createResolverContext } from '../resolverContext';
import { serve } from './serve';

const context = createResolverContext();
const resolve = commonSignInResolvers.emailMatchingUserEntityProfileEmail();

serve({
  features: [
    import('@backstage/plugin-auth-backend-module-oidc-provider'),
    import('@backstage-community/plugin-catalog-backend-module-keycloak'),
  ],
  resolverContext: context,
  lookUp: async nth => {
    const email = `user-${nth}@example.com`;
    const found = await resolve(
      { profile: { email }, result: undefined },
      findingOnly(context.get()),
    );
    if (found.token !== `user:default/user-${nth}`) {
      throw new Error(`The stock resolver found ${found.token} for ${email}`);
    }
  },
});

/** As the auth plugin's own, but it signs nobody in: who they are stands where the token would. */
function findingOnly(own: AuthResolverContext): AuthResolverContext {
  return {
    ...own,
    signInWithCatalogUser: async query => {
      const { entity } = await own.findCatalogUser(query);
      return { token: stringifyEntityRef(entity) };
    },
  };
}
