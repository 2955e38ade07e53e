import {
  AuthorizeResult,
  ConditionalPolicyDecision,
} from '@backstage/plugin-permission-common';
import { ConditionalStatement } from '../policy/statements';
import { AliasUser, replaceAliases } from './replaceAliases';

/**
 * Combines the conditional policies of all roles of a user into one decision: what any of them allows is allowed.
 *
 * @param statements - At least one; all of one resource type.
 * @param user - Whom aliases in the conditions stand for.
 */
export function combineConditions(
  [first, ...others]: readonly ConditionalStatement[],
  user: AliasUser,
): ConditionalPolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: first.pluginId,
    resourceType: first.resourceType,
    conditions: {
      anyOf: [
        replaceAliases(first.conditions, user),
        ...others.map(({ conditions }) => replaceAliases(conditions, user)),
      ],
    },
  };
}
