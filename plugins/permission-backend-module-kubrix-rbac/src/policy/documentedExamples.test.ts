import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { parseConditionalPolicies } from '../policyFile/parseConditionalPolicies';
import { parsePolicyFile } from '../policyFile/parsePolicyFile';
import { decide } from './decide';
import { PolicyIndex } from './PolicyIndex';

function answer(
  { csv, yaml = '' }: { csv: string; yaml?: string },
  permission: Permission,
  ownershipEntityRefs: string[],
) {
  const index = new PolicyIndex({
    ...parsePolicyFile(csv, 'rbac.csv'),
    conditionals: parseConditionalPolicies(yaml, 'conditions.yaml'),
    superUsers: [],
  });
  const [userEntityRef] = ownershipEntityRefs;
  return decide({ index, precedence: 'conditional' }, permission, {
    userEntityRef,
    ownershipEntityRefs,
  }).decision;
}

/** An example that casbin comes with, as references, and with the roles of users that `p` lines need here. */
function casbinExample(name: string): string {
  const examples = path.resolve(require.resolve('casbin'), '../../../examples');
  const lines = readFileSync(path.join(examples, name), 'utf8')
    .replace(/^p, (\w+)/gm, 'p, role:default/$1')
    .replace(/^g, (\w+), (\w+)/gm, 'g, user:default/$1, role:default/$2')
    .replace(/\bwrite\b/g, 'update');
  return `${lines}
g, user:default/alice, role:default/alice
g, user:default/bob, role:default/bob`;
}

describe("casbin's example rbac_with_deny_policy.csv", () => {
  const csv = casbinExample('rbac_with_deny_policy.csv');

  it.each<[string, string, 'read' | 'update', string]>([
    ['alice', 'data1', 'read', 'ALLOW'],
    ['alice', 'data1', 'update', 'DENY'],
    ['alice', 'data2', 'read', 'ALLOW'],
    ['alice', 'data2', 'update', 'DENY'],
    ['bob', 'data1', 'read', 'DENY'],
    ['bob', 'data1', 'update', 'DENY'],
    ['bob', 'data2', 'read', 'DENY'],
    ['bob', 'data2', 'update', 'ALLOW'],
  ])('%s, %s, %s: %s', (user, name, action, result) => {
    const permission = createPermission({ name, attributes: { action } });

    expect(answer({ csv }, permission, [`user:default/${user}`])).toEqual({
      result,
    });
  });
});

describe("the community plugin's examples of group hierarchies", () => {
  const sam = 'user:default/sam';
  const team = `
    g, group:default/team-group, role:default/test
    p, role:default/test, catalog-entity, read, allow`;
  const two = `
    g, group:default/group-a, role:default/role-a
    g, group:default/group-c, role:default/role-c
    p, role:default/role-a, catalog-entity, read, allow
    p, role:default/role-c, catalog-entity, delete, allow`;

  it.each([
    ['a group above', team, ['subteam-group', 'team-group'], 'ALLOW DENY'],
    ['their group', team, ['team-group'], 'ALLOW DENY'],
    ['a group below only', team, ['subteam-group'], 'DENY DENY'],
    ['several groups', two, ['group-b', 'group-c', 'group-a'], 'ALLOW ALLOW'],
    ['one of several', two, ['group-c'], 'DENY ALLOW'],
  ])('gives roles by %s', (_case, csv, groups, results) => {
    const refs = [sam, ...groups.map(group => `group:default/${group}`)];

    expect(
      [catalogEntityReadPermission, catalogEntityDeletePermission]
        .map(permission => answer({ csv }, permission, refs).result)
        .join(' '),
    ).toBe(results);
  });
});

describe("the community plugin's examples of conditions", () => {
  const csv = 'g, group:default/dev, role:default/developer';
  const tom = ['user:default/tom', 'group:default/dev'];
  const owned = {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims: ['group:default/team-a'] },
  };
  const groups = {
    rule: 'IS_ENTITY_KIND',
    resourceType: 'catalog-entity',
    params: { kinds: ['Group'] },
  };
  const fromKeycloak = {
    not: {
      rule: 'HAS_ANNOTATION',
      resourceType: 'catalog-entity',
      params: { annotation: 'keycloak.org/realm', value: 'kubrix' },
    },
  };
  const quay = {
    not: {
      rule: 'HAS_ACTION_ID',
      resourceType: 'scaffolder-action',
      params: { actionId: 'quay:create-repository' },
    },
  };
  const mine = { ...owned, params: { claims: ['$currentUser'] } };
  const toms = { ...owned, params: { claims: ['user:default/tom'] } };
  const ours = { ...owned, params: { claims: ['$ownerRefs'] } };
  const scaffolderAction = createPermission({
    name: 'scaffolder.action.execute',
    attributes: {},
    resourceType: 'scaffolder-action',
  });

  function document(changes: object): string {
    return JSON.stringify({
      result: 'CONDITIONAL',
      roleEntityRef: 'role:default/developer',
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      permissionMapping: ['read', 'delete'],
      ...changes,
    });
  }

  it.each<[string, object, object]>([
    ['one rule', owned, owned],
    ['anyOf', { anyOf: [owned, groups] }, { anyOf: [owned, groups] }],
    ['not', fromKeycloak, fromKeycloak],
    ['$currentUser', mine, toms],
    ['$ownerRefs', ours, { ...owned, params: { claims: tom } }],
  ])('decides by %s', (_case, conditions, resolved) => {
    const yaml = document({ conditions });

    expect(answer({ csv, yaml }, catalogEntityDeletePermission, tom)).toEqual({
      result: 'CONDITIONAL',
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: { anyOf: [resolved] },
    });
  });

  it('decides about what another plugin owns, and by the action use', () => {
    const yaml = document({
      pluginId: 'scaffolder',
      resourceType: 'scaffolder-action',
      permissionMapping: ['use'],
      conditions: quay,
    });

    expect(answer({ csv, yaml }, scaffolderAction, tom)).toEqual({
      result: 'CONDITIONAL',
      pluginId: 'scaffolder',
      resourceType: 'scaffolder-action',
      conditions: { anyOf: [quay] },
    });
  });

  it('refuses criteria side by side', () => {
    const yaml = document({
      conditions: { anyOf: [owned, groups], not: groups },
    });

    expect(() =>
      answer({ csv, yaml }, catalogEntityReadPermission, tom),
    ).toThrow('anyOf and not stand side by side: nest one in the other');
  });
});
