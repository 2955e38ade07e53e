import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { isUnprovisionedUserRef } from '@kubrix/plugin-kubrix-common';
import { isAdminPermission } from './adminPermissions';

const ADMIN_GROUP_REF = 'group:default/admins';

/** What pending users may read: software, but no people and no infrastructure. */
const PENDING_USER_KINDS = ['Component', 'System', 'API', 'Domain'];

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * Decides whether a user has a permission.
 *
 * @remarks
 * Pending users come first, so that no group they might claim can lift them.
 *
 * @param permission - The permission that is asked for.
 * @param user - Who asks; `undefined` for requests without a signed-in user, which have no permission.
 */
export function decide(
  permission: Permission,
  user: BackstageUserInfo | undefined,
): PolicyDecision {
  if (!user) {
    return DENY;
  }
  if (isUnprovisionedUserRef(user.userEntityRef)) {
    return decideForPendingUser(permission);
  }
  if (user.ownershipEntityRefs.includes(ADMIN_GROUP_REF)) {
    return ALLOW;
  }
  if (isAdminPermission(permission)) {
    return DENY;
  }
  if (isPermission(permission, catalogEntityDeletePermission)) {
    return createCatalogConditionalDecision(
      permission,
      catalogConditions.isEntityOwner({ claims: user.ownershipEntityRefs }),
    );
  }
  return ALLOW;
}

function decideForPendingUser(permission: Permission): PolicyDecision {
  if (isPermission(permission, catalogEntityReadPermission)) {
    return createCatalogConditionalDecision(
      permission,
      catalogConditions.isEntityKind({ kinds: PENDING_USER_KINDS }),
    );
  }
  return DENY;
}
