import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  isResourcePermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { RbacExplanation, RbacStep } from '@kubrix/plugin-kubrix-common';
import { conditionHolds } from '../conditions/conditionHolds';
import { replaceAliases } from '../conditions/replaceAliases';
import { actionOf } from './actionOf';
import { Decision, Ground } from './Decision';
import { describeCondition, describePermission } from './describe';
import { MembershipStatement } from './statements';
import { Subject, subjectOf } from './Subject';

/**
 * Tells why a decision is what it is, as a chain from the user to the lines that decide.
 *
 * @param decision - What was decided.
 * @param permission - The permission that it was about.
 * @param user - Whom it was about.
 * @param entity - With its relations. Makes a conditional decision a definite one where the catalog's own rules can tell.
 * @throws `InputError` if a conditional policy gives a rule parameters that the rule does not take.
 */
export function explain(
  decision: Decision,
  permission: Permission,
  user: BackstageUserInfo,
  entity?: Entity,
): RbacExplanation {
  const context = { subject: subjectOf(user), entity };
  const { deciding, overruled, memberships, reason } = decision;
  return {
    user: user.userEntityRef,
    permission: permission.name,
    action: actionOf(permission),
    ...(isResourcePermission(permission) && {
      resourceType: permission.resourceType,
    }),
    ...(entity && { entity: stringifyEntityRef(entity) }),
    decision: resultOf(decision, context),
    reason,
    chain: withoutRepetition([
      ...stepsTo(deciding, memberships, context),
      ...stepsTo(overruled, memberships, context),
      // Where nothing matches, the roles that say nothing are all there is to see.
      ...(reason === 'no-match' ? roleSteps(memberships) : []),
    ]),
  };
}

interface Context {
  subject: Subject;
  entity: Entity | undefined;
}

function resultOf(
  { decision, deciding }: Decision,
  context: Context,
): RbacExplanation['decision'] {
  if (!context.entity || decision.result !== AuthorizeResult.CONDITIONAL) {
    return decision.result;
  }
  // The built-in policy decides without statements.
  const answers = deciding.length
    ? deciding.map(ground => holds(ground, context))
    : [conditionHolds(decision, context.entity)];
  if (answers.includes(true)) {
    return AuthorizeResult.ALLOW;
  }
  return answers.includes(undefined)
    ? AuthorizeResult.CONDITIONAL
    : AuthorizeResult.DENY;
}

function holds(
  ground: Ground,
  { subject, entity }: Context,
): boolean | undefined {
  if (ground.kind !== 'condition' || !entity) {
    return undefined;
  }
  const { conditions, ...statement } = ground.statement;
  return conditionHolds(
    { ...statement, conditions: replaceAliases(conditions, subject) },
    entity,
  );
}

function stepsTo(
  grounds: readonly Ground[],
  memberships: readonly MembershipStatement[],
  context: Context,
): RbacStep[] {
  const roles = new Set(
    grounds.map(ground =>
      ground.kind === 'super-user' ? undefined : ground.statement.role,
    ),
  );
  return [
    ...grounds.flatMap(ground =>
      ground.kind === 'super-user' ? groupSteps(ground.subject) : [],
    ),
    ...roleSteps(memberships.filter(({ role }) => roles.has(role))),
    ...grounds.map(ground => groundStep(ground, context)),
  ];
}

function roleSteps(memberships: readonly MembershipStatement[]): RbacStep[] {
  return [
    ...memberships.flatMap(({ subject }) => groupSteps(subject)),
    ...memberships.map(({ subject, role, source }): RbacStep => ({
      kind: 'role',
      subject,
      role,
      source,
    })),
  ];
}

function groupSteps(subject: string): RbacStep[] {
  return subject.startsWith('group:') ? [{ kind: 'group', ref: subject }] : [];
}

function groundStep(ground: Ground, context: Context): RbacStep {
  switch (ground.kind) {
    case 'super-user':
      return ground;
    case 'permission':
      return {
        kind: 'permission',
        role: ground.statement.role,
        ...describePermission(ground.statement),
      };
    default: {
      const answer = holds(ground, context);
      return {
        kind: 'condition',
        role: ground.statement.role,
        ...(answer !== undefined && { holds: answer }),
        ...describeCondition(ground.statement),
      };
    }
  }
}

function withoutRepetition(steps: readonly RbacStep[]): RbacStep[] {
  return [...new Map(steps.map(step => [JSON.stringify(step), step])).values()];
}
