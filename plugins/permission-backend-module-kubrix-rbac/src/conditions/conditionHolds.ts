import { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  ConditionalPolicyDecision,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';

const rules = Object.values(permissionRules);
const ruleNames = new Set(rules.map(({ name }) => name));
const isAuthorized = createConditionAuthorizer<Entity, unknown>(rules);

/** Something to try rules on: they refuse parameters that they do not take whatever they are about. */
const SAMPLE_ENTITY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'sample' },
};

/** Conditions in which no alias is left. */
export type ResolvedConditions = Pick<
  ConditionalPolicyDecision,
  'pluginId' | 'resourceType' | 'conditions'
>;

/**
 * Tells whether conditions hold for an entity, by the catalog's own rules.
 *
 * @param resolved - Conditions about catalog entities.
 * @param entity - With its relations, which say who owns it.
 * @returns `undefined` where that is not for this package to say: conditions about something else, or a rule that the catalog
 * does not come with.
 * @throws `InputError` if parameters are not what their rule takes.
 */
export function conditionHolds(
  resolved: ResolvedConditions,
  entity: Entity,
): boolean | undefined {
  if (
    resolved.resourceType !== RESOURCE_TYPE_CATALOG_ENTITY ||
    !rulesIn(resolved.conditions).every(({ rule }) => ruleNames.has(rule))
  ) {
    return undefined;
  }
  return isAuthorized(
    { ...resolved, result: AuthorizeResult.CONDITIONAL },
    entity,
  );
}

/** Lists what is wrong with the rules of conditions, where they are the catalog's. */
export function findRuleProblems(resolved: ResolvedConditions): string[] {
  if (resolved.resourceType !== RESOURCE_TYPE_CATALOG_ENTITY) {
    return [];
  }
  return rulesIn(resolved.conditions).flatMap(condition => {
    if (!ruleNames.has(condition.rule)) {
      return [
        `the catalog does not come with a rule ${condition.rule}: there are ${[...ruleNames].join(', ')}`,
      ];
    }
    try {
      conditionHolds({ ...resolved, conditions: condition }, SAMPLE_ENTITY);
      return [];
    } catch (error) {
      return [`rule ${condition.rule}: ${toError(error).message}`];
    }
  });
}

function rulesIn(
  criteria: PermissionCriteria<PermissionCondition>,
): PermissionCondition[] {
  if ('not' in criteria) {
    return rulesIn(criteria.not);
  }
  if ('allOf' in criteria) {
    return criteria.allOf.flatMap(rulesIn);
  }
  if ('anyOf' in criteria) {
    return criteria.anyOf.flatMap(rulesIn);
  }
  return [criteria];
}
