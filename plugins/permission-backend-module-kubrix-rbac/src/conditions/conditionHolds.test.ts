import { Entity } from '@backstage/catalog-model';
import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { conditionHolds } from './conditionHolds';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'shop',
    labels: { tier: 'gold' },
    annotations: { 'keycloak.org/realm': 'kubrix' },
  },
  spec: { type: 'service' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/team-a' }],
};

function rule(name: string, params: PermissionCondition['params']) {
  return { rule: name, resourceType: 'catalog-entity', params };
}

const ownedByA = rule('IS_ENTITY_OWNER', { claims: ['group:default/team-a'] });
const ownedByB = rule('IS_ENTITY_OWNER', { claims: ['group:default/team-b'] });
const component = rule('IS_ENTITY_KIND', { kinds: ['Component'] });
const group = rule('IS_ENTITY_KIND', { kinds: ['Group'] });
const unknown = rule('IS_IN_SYSTEM', { system: 'shop' });

function about(conditions: PermissionCriteria<PermissionCondition>) {
  return { pluginId: 'catalog', resourceType: 'catalog-entity', conditions };
}

describe('conditionHolds', () => {
  it.each<[PermissionCriteria<PermissionCondition>, boolean | undefined]>([
    [ownedByA, true],
    [ownedByB, false],
    [component, true],
    [group, false],
    [rule('HAS_LABEL', { label: 'tier' }), true],
    [rule('HAS_LABEL', { label: 'tier', value: 'tin' }), false],
    [rule('HAS_SPEC', { key: 'type', value: 'service' }), true],
    [
      {
        not: rule('HAS_ANNOTATION', {
          annotation: 'keycloak.org/realm',
          value: 'kubrix',
        }),
      },
      false,
    ],
    [{ anyOf: [ownedByB, component] }, true],
    [{ anyOf: [ownedByB, group] }, false],
    [{ allOf: [ownedByA, component] }, true],
    [{ allOf: [ownedByA, group] }, false],
    [{ not: { anyOf: [ownedByB, { not: component }] } }, true],
    [unknown, undefined],
    [{ anyOf: [ownedByA, { not: unknown }] }, undefined],
  ])('%j: %s', (conditions, holds) => {
    expect(conditionHolds(about(conditions), entity)).toBe(holds);
  });

  it('leaves conditions about other things to those who know them', () => {
    const other = { ...about(ownedByA), resourceType: 'scaffolder-template' };

    expect(conditionHolds(other, entity)).toBeUndefined();
  });

  it('refuses parameters that the rule does not take', () => {
    const wrong = about(rule('IS_ENTITY_KIND', { kind: 'API' }));

    expect(() => conditionHolds(wrong, entity)).toThrow(
      'Parameters to rule are invalid',
    );
  });
});
