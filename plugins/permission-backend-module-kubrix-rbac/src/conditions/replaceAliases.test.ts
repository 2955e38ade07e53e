import { PermissionRuleParams } from '@backstage/plugin-permission-common';
import { combineConditions } from './combineConditions';
import { replaceAliases } from './replaceAliases';

const tom = {
  userEntityRef: 'user:default/tom',
  ownershipEntityRefs: ['user:default/tom', 'group:default/team-a'],
};

function rule(params: PermissionRuleParams) {
  return { rule: 'R', resourceType: 'catalog-entity', params };
}

describe('replaceAliases', () => {
  it.each<[PermissionRuleParams, PermissionRuleParams]>([
    [{ claims: ['$currentUser'] }, { claims: ['user:default/tom'] }],
    [{ claims: ['$ownerRefs'] }, { claims: tom.ownershipEntityRefs }],
    [
      { claims: ['$ownerRefs', 'group:default/b', '$currentUser'] },
      {
        claims: [
          'user:default/tom',
          'group:default/team-a',
          'group:default/b',
          'user:default/tom',
        ],
      },
    ],
    [{ user: '$currentUser' }, { user: 'user:default/tom' }],
    [
      { label: 'currentUser', n: 5, b: false },
      { label: 'currentUser', n: 5, b: false },
    ],
    [{ value: 'for $currentUser' }, { value: 'for $currentUser' }],
    [undefined, undefined],
  ])('%j', (params, expected) => {
    expect(replaceAliases(rule(params), tom)).toEqual(rule(expected));
  });

  it('reaches every rule, and leaves the policy as it is for the next user', () => {
    const own = rule({ claims: ['$currentUser'] });
    const conditions = combineConditions(
      [
        {
          role: 'role:default/a',
          pluginId: 'catalog',
          resourceType: 'catalog-entity',
          actions: ['read'],
          conditions: { anyOf: [{ not: own }, { allOf: [own, own] }] },
          source: { in: 'conditions.yaml', line: 1 },
        },
      ],
      tom,
    );

    const toms = rule({ claims: ['user:default/tom'] });
    expect(conditions).toEqual({
      result: 'CONDITIONAL',
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        anyOf: [{ anyOf: [{ not: toms }, { allOf: [toms, toms] }] }],
      },
    });
    expect(own).toEqual(rule({ claims: ['$currentUser'] }));
  });
});
