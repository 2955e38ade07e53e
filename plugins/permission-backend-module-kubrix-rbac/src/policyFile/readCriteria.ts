import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { JsonPrimitive } from '@backstage/types';
import { z } from 'zod';
import { CURRENT_USER, OWNER_REFS } from '../conditions/replaceAliases';

/** Where in a document something is. */
export type YamlPath = readonly (string | number)[];

/** How large the conditions of one document may be. */
export interface CriteriaLimits {
  maxConditionDepth: number;
  maxConditionNodeCount: number;
  maxCriteriaItems: number;
}

type Criteria = PermissionCriteria<PermissionCondition>;

const COMBINATIONS = ['anyOf', 'allOf', 'not'] as const;

const primitiveSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
]);

const ruleSchema = z.strictObject({
  rule: z.string().min(1),
  resourceType: z.string().min(1),
  params: z
    .record(z.string(), z.union([primitiveSchema, z.array(primitiveSchema)]))
    .optional(),
});

/** Reads the conditions of one document: rules, combined with `anyOf`, `allOf` and `not`. */
export class CriteriaReader {
  private nodes = 0;

  /**
   * @param resourceType - What all rules must be about.
   * @param report - Told of each problem and where it is.
   */
  constructor(
    private readonly resourceType: string,
    private readonly limits: CriteriaLimits,
    private readonly report: (path: YamlPath, message: string) => void,
  ) {}

  /** Reads conditions; `undefined` where a problem was reported. */
  read(value: unknown, path: YamlPath, depth = 1): Criteria | undefined {
    const { maxConditionDepth, maxConditionNodeCount } = this.limits;
    this.nodes += 1;
    if (depth > maxConditionDepth) {
      return this.refuse(
        path,
        `conditions are nested more than ${maxConditionDepth} deep: flatten them, or raise permission.rbac.validation.conditionalPolicies.maxConditionDepth`,
      );
    }
    if (this.nodes > maxConditionNodeCount) {
      return this.refuse(
        path,
        `the conditions have more than ${maxConditionNodeCount} parts: split the role, or raise permission.rbac.validation.conditionalPolicies.maxConditionNodeCount`,
      );
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.refuse(
        path,
        'is no condition: write rule, resourceType and params, or one of anyOf, allOf and not',
      );
    }
    const found = COMBINATIONS.filter(combination => combination in value);
    if (found.length === 0) {
      return this.readRule(value, path);
    }
    const keys = Object.keys(value);
    if (keys.length > 1) {
      return this.refuse(
        path,
        `${keys.join(' and ')} stand side by side: nest one in the other`,
      );
    }
    const [combination] = found;
    return this.readCombination(
      combination,
      (value as Record<string, unknown>)[combination],
      [...path, combination],
      depth + 1,
    );
  }

  private readCombination(
    combination: (typeof COMBINATIONS)[number],
    value: unknown,
    path: YamlPath,
    depth: number,
  ): Criteria | undefined {
    if (combination === 'not') {
      const criteria = this.read(value, path, depth);
      return criteria && { not: criteria };
    }
    const { maxCriteriaItems } = this.limits;
    if (!Array.isArray(value) || value.length === 0) {
      return this.refuse(path, 'must be a list with one condition at least');
    }
    if (value.length > maxCriteriaItems) {
      return this.refuse(
        path,
        `has more than ${maxCriteriaItems} entries: shorten it, or raise permission.rbac.validation.conditionalPolicies.maxCriteriaItems`,
      );
    }
    const [first, ...others] = value
      .map((item, index) => this.read(item, [...path, index], depth))
      .filter(criteria => criteria !== undefined);
    if (others.length + 1 < value.length) {
      return undefined;
    }
    return combination === 'anyOf'
      ? { anyOf: [first, ...others] }
      : { allOf: [first, ...others] };
  }

  private readRule(value: object, path: YamlPath): Criteria | undefined {
    const { data, error } = ruleSchema.safeParse(value);
    if (error) {
      for (const issue of error.issues) {
        this.report([...path, ...issue.path.map(yamlKey)], issue.message);
      }
      return undefined;
    }
    if (data.resourceType !== this.resourceType) {
      return this.refuse(
        [...path, 'resourceType'],
        `is "${data.resourceType}", but the policy is about "${this.resourceType}": write the same in both places`,
      );
    }
    let isSound = true;
    for (const [name, parameter] of Object.entries(data.params ?? {})) {
      const problem = findAliasProblem(parameter);
      if (problem) {
        isSound = false;
        this.report([...path, 'params', name], problem);
      }
    }
    return isSound ? data : undefined;
  }

  private refuse(path: YamlPath, message: string): undefined {
    this.report(path, message);
    return undefined;
  }
}

/** A key of a zod issue as a key of a document. */
export function yamlKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}

function findAliasProblem(
  parameter: JsonPrimitive | JsonPrimitive[],
): string | undefined {
  if (parameter === OWNER_REFS) {
    return `${OWNER_REFS} stands for several references: write it in a list, ["${OWNER_REFS}"]`;
  }
  const unknown = [parameter]
    .flat()
    .find(
      value =>
        typeof value === 'string' &&
        /^\$[A-Za-z]+$/.test(value) &&
        value !== OWNER_REFS &&
        value !== CURRENT_USER,
    );
  return unknown === undefined
    ? undefined
    : `${unknown} is no alias: there are ${CURRENT_USER} and ${OWNER_REFS}`;
}
