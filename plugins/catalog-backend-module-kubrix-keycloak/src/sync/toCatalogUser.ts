import { UserEntity } from '@backstage/catalog-model';
import {
  sanitizeUserNameTransformer,
  UserTransformer,
} from '@backstage-community/plugin-catalog-backend-module-keycloak';

/**
 * Turns a Keycloak user into a catalog user: disabled users are left out, and so is an email address that Keycloak
 * has not verified.
 *
 * @remarks
 * People sign in by their email address, so an unverified one in the catalog would let somebody who merely typed a
 * colleague's address in Keycloak receive that colleague's identity.
 */
export const toCatalogUser: UserTransformer = async (
  entity,
  user,
  realm,
  groups,
) => {
  if (user.enabled === false) {
    return undefined;
  }
  const { email, ...profile } = entity.spec.profile ?? {};
  const catalogUser: UserEntity = {
    ...entity,
    spec: {
      ...entity.spec,
      profile:
        email && user.emailVerified === true ? { ...profile, email } : profile,
    },
  };
  return sanitizeUserNameTransformer(catalogUser, user, realm, groups);
};
