import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { AuthOwnershipResolver } from '@backstage/plugin-auth-node';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { isUnprovisionedUserRef } from '@kubrix/plugin-kubrix-common';
import { resolveOwnershipRefs } from '@kubrix/plugin-kubrix-node';
import { SignInFailure } from '../failures/SignInFailure';
import { inTime } from '../identity/catalogUsers';

/**
 * Creates what finds, at each sign-in and token refresh, the groups of a user with all that these are a part of.
 *
 * @remarks
 * Permissions are decided by what it finds, until the next refresh. It fails rather than leave a group out: a policy can
 * deny something to a group.
 *
 * @param options - How many levels of parents of groups count, all of them unless it is said
 */
export function createOwnershipResolver(options: {
  auth: AuthService;
  catalog: CatalogService;
  maxDepth?: number;
}): AuthOwnershipResolver {
  const { auth, catalog, maxDepth } = options;
  return {
    async resolveOwnershipEntityRefs(user) {
      const userEntityRef = stringifyEntityRef(user);
      if (isUnprovisionedUserRef(userEntityRef)) {
        return { ownershipEntityRefs: [userEntityRef] };
      }
      try {
        const credentials = await auth.getOwnServiceCredentials();
        return {
          ownershipEntityRefs: await inTime(
            resolveOwnershipRefs({ catalog, credentials, user, maxDepth }),
          ),
        };
      } catch (error) {
        throw new SignInFailure(
          'CATALOG_UNAVAILABLE',
          `the catalog could not be asked for the groups of ${userEntityRef}: ${toError(error).message}`,
        );
      }
    },
  };
}
