import { AuthService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CatalogAnswer } from './resolveIdentity';

/** Asks the catalog for the users with an email address; an error becomes an answer, never "nobody". */
export type FindUsersByEmail = (email: string) => Promise<CatalogAnswer>;

/** Creates the look-up, made with the auth backend's own credentials since nobody is signed in yet. */
export function createFindUsersByEmail(options: {
  catalog: CatalogService;
  auth: AuthService;
}): FindUsersByEmail {
  const { catalog, auth } = options;
  return async email => {
    try {
      const { items } = await catalog.getEntities(
        {
          filter: { kind: 'User', 'spec.profile.email': email },
          // Two are enough to know that there is more than one.
          limit: 2,
        },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      return { type: 'users', users: items };
    } catch (error) {
      return { type: 'unavailable', error: toError(error) };
    }
  };
}
