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
import { isAdminPermission } from '../adminPermissions';
import { decideForSuperUser, NO_MATCH } from './decide';
import { Decision } from './Decision';
import { PolicyIndex } from './PolicyIndex';
import { findSuperUser, Subject, subjectOf } from './Subject';

/** What pending users may read: software, but no people and no infrastructure. */
const PENDING_USER_KINDS = ['Component', 'System', 'API', 'Domain'];

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * Decides whether a user has a permission where no policy file is configured.
 *
 * @remarks
 * Pending users come first, so that nothing they might claim can lift them.
 *
 * @param index - Of a policy that says nothing but who is super user.
 * @param permission - The permission that is asked for.
 * @param user - Who asks; `undefined` for requests without a signed-in user, which have no permission.
 */
export function decideByBuiltInPolicy(
  index: PolicyIndex,
  permission: Permission,
  user: BackstageUserInfo | undefined,
): Decision {
  if (!user) {
    return NO_MATCH;
  }
  const subject = subjectOf(user);
  const superUser = findSuperUser(index, subject);
  if (superUser) {
    return decideForSuperUser(superUser);
  }
  return {
    decision: subject.isPending
      ? decideForPendingUser(permission)
      : decideForOthers(permission, subject),
    reason: 'built-in',
    memberships: [],
    deciding: [],
    overruled: [],
  };
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

function decideForOthers(
  permission: Permission,
  { ownershipEntityRefs }: Subject,
): PolicyDecision {
  if (isAdminPermission(permission)) {
    return DENY;
  }
  if (isPermission(permission, catalogEntityDeletePermission)) {
    return createCatalogConditionalDecision(
      permission,
      catalogConditions.isEntityOwner({ claims: ownershipEntityRefs }),
    );
  }
  return ALLOW;
}
