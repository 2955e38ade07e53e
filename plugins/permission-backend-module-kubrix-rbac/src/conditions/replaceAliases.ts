import {
  PermissionCondition,
  PermissionCriteria,
  PermissionRuleParam,
} from '@backstage/plugin-permission-common';
import { JsonPrimitive } from '@backstage/types';

/** The user who asks. */
export const CURRENT_USER = '$currentUser';

/** What the user who asks is and belongs to; stands in lists only. */
export const OWNER_REFS = '$ownerRefs';

/** Whom aliases stand for. */
export interface AliasUser {
  userEntityRef: string;
  ownershipEntityRefs: readonly string[];
}

/** Puts a user in the place of `$currentUser` and `$ownerRefs` in the parameters of all rules; returns a copy. */
export function replaceAliases(
  criteria: PermissionCriteria<PermissionCondition>,
  user: AliasUser,
): PermissionCriteria<PermissionCondition> {
  if ('not' in criteria) {
    return { not: replaceAliases(criteria.not, user) };
  }
  if ('allOf' in criteria) {
    const [first, ...others] = criteria.allOf;
    return {
      allOf: [
        replaceAliases(first, user),
        ...others.map(other => replaceAliases(other, user)),
      ],
    };
  }
  if ('anyOf' in criteria) {
    const [first, ...others] = criteria.anyOf;
    return {
      anyOf: [
        replaceAliases(first, user),
        ...others.map(other => replaceAliases(other, user)),
      ],
    };
  }
  if (!criteria.params) {
    return criteria;
  }
  return {
    ...criteria,
    params: Object.fromEntries(
      Object.entries(criteria.params).map(([name, value]) => [
        name,
        replaceInParameter(value, user),
      ]),
    ),
  };
}

function replaceInParameter(
  value: PermissionRuleParam,
  user: AliasUser,
): PermissionRuleParam {
  if (Array.isArray(value)) {
    return value.flatMap((item: JsonPrimitive | undefined) => {
      if (item === OWNER_REFS) {
        return user.ownershipEntityRefs;
      }
      return item === CURRENT_USER ? user.userEntityRef : (item ?? null);
    });
  }
  return value === CURRENT_USER ? user.userEntityRef : value;
}
