import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { combineConditions } from '../conditions/combineConditions';
import { actionOf } from './actionOf';
import {
  ConditionGround,
  Decision,
  PermissionGround,
  SuperUserGround,
} from './Decision';
import { PolicyIndex } from './PolicyIndex';
import { findSuperUser, membershipsOf, subjectOf } from './Subject';

/** Which goes first where a user has both: lines that allow (`basic`), or conditional policies. */
export type PolicyDecisionPrecedence = 'basic' | 'conditional';

/** What decides. */
export interface Policy {
  index: PolicyIndex;
  /** `permission.rbac.policyDecisionPrecedence`. */
  precedence: PolicyDecisionPrecedence;
}

/** Nobody is signed in, or nothing says that the user may. */
export const NO_MATCH: Decision = {
  decision: { result: AuthorizeResult.DENY },
  reason: 'no-match',
  memberships: [],
  deciding: [],
  overruled: [],
};

/**
 * Decides by a policy whether a user has a permission, and says why.
 *
 * @remarks
 * Neither the default role, nor groups they might claim, nor being listed as super user lifts pending users. A line that
 * denies wins over everything but a super user, conditional policies included.
 *
 * @param policy - The policy in force.
 * @param permission - The permission that is asked for.
 * @param user - Who asks; `undefined` for requests without a signed-in user, which have no permission.
 */
export function decide(
  { index, precedence }: Policy,
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

  const memberships = membershipsOf(index, subject);
  const { denying, allowing, unused, conditions } = match(
    index,
    [...new Set(memberships.map(({ role }) => role))],
    permission,
  );
  if (denying.length) {
    return {
      decision: { result: AuthorizeResult.DENY },
      reason: 'deny-line',
      memberships,
      deciding: denying,
      overruled: [...allowing, ...conditions, ...unused],
    };
  }
  if (conditions.length && !(allowing.length && precedence === 'basic')) {
    return {
      decision: combineConditions(
        conditions.map(({ statement }) => statement),
        subject,
      ),
      reason: 'condition',
      memberships,
      deciding: conditions,
      overruled: [...allowing, ...unused],
    };
  }
  if (allowing.length) {
    return {
      decision: { result: AuthorizeResult.ALLOW },
      reason: 'allow-line',
      memberships,
      deciding: allowing,
      overruled: [...conditions, ...unused],
    };
  }
  return { ...NO_MATCH, memberships };
}

/** Super users may do everything. */
export function decideForSuperUser(ground: SuperUserGround): Decision {
  return {
    decision: { result: AuthorizeResult.ALLOW },
    reason: 'super-user',
    memberships: [],
    deciding: [ground],
    overruled: [],
  };
}

function match(
  index: PolicyIndex,
  roles: readonly string[],
  permission: Permission,
) {
  const action = actionOf(permission);
  const linesFor = (name: string): PermissionGround[] =>
    roles
      .flatMap(role => index.permissionsOf(role, name, action))
      .map(statement => ({ kind: 'permission', statement }));

  const byName = linesFor(permission.name);
  let byType: PermissionGround[] = [];
  let conditions: ConditionGround[] = [];
  if (isResourcePermission(permission)) {
    byType = linesFor(permission.resourceType);
    conditions = roles
      .flatMap(role =>
        index.conditionalsOf(role, permission.resourceType, action),
      )
      .map(statement => ({ kind: 'condition', statement }));
  }
  // A line for the permission itself is more particular than one for everything of its type, so it alone counts.
  const [lines, unused] = byName.length ? [byName, byType] : [byType, []];
  return {
    denying: lines.filter(({ statement }) => statement.effect === 'deny'),
    allowing: lines.filter(({ statement }) => statement.effect === 'allow'),
    unused,
    conditions,
  };
}
