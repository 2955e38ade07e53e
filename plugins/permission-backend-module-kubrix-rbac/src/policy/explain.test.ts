import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import { Permission } from '@backstage/plugin-permission-common';
import { parseConditionalPolicies } from '../policyFile/parseConditionalPolicies';
import { parsePolicyFile } from '../policyFile/parsePolicyFile';
import { decideByBuiltInPolicy } from './builtInPolicy';
import { decide } from './decide';
import { explain } from './explain';
import { PolicyIndex } from './PolicyIndex';

const csv = `g, group:default/team-a, role:default/a
g, user:default/bob, role:default/b
p, role:default/a, catalog-entity, read, allow
p, role:default/b, catalog-entity, read, deny
p, role:default/a, catalog-entity, delete, allow
p, role:default/a, catalog.entity.create, create, allow
`;
const yaml = `result: CONDITIONAL
roleEntityRef: role:default/a
pluginId: catalog
resourceType: catalog-entity
permissionMapping: [delete]
conditions:
  rule: IS_ENTITY_OWNER
  resourceType: catalog-entity
  params: { claims: [$ownerRefs] }
---
result: CONDITIONAL
roleEntityRef: role:default/b
pluginId: catalog
resourceType: catalog-entity
permissionMapping: [delete]
conditions:
  rule: IS_IN_SYSTEM
  resourceType: catalog-entity
`;
const index = new PolicyIndex({
  ...parsePolicyFile(csv, 'rbac.csv'),
  conditionals: parseConditionalPolicies(yaml, 'conditions.yaml'),
  superUsers: [{ ref: 'group:default/admins', source: { in: 'config' } }],
  defaultRole: { ref: 'role:default/all', source: { in: 'default' } },
});

function user(userEntityRef: string, ...groups: string[]): BackstageUserInfo {
  return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] };
}

function why(permission: Permission, who: BackstageUserInfo, entity?: Entity) {
  const policy = { index, precedence: 'conditional' as const };
  const { chain, ...answer } = explain(
    decide(policy, permission, who),
    permission,
    who,
    entity,
  );
  return {
    ...answer,
    chain: chain.map(step => {
      switch (step.kind) {
        case 'group':
          return step.ref;
        case 'super-user':
          return `${step.subject} is super user, ${step.source.in}`;
        case 'role':
          return `${step.subject} has ${step.role}, ${step.source.in}:${step.source.line}`;
        case 'permission':
          return `${step.role} ${step.effect} ${step.permission} ${step.action}, ${step.source.in}:${step.source.line}`;
        default:
          return `${step.role} if ${JSON.stringify(step.conditions)}, ${step.source.in}:${step.source.line}: ${step.holds}`;
      }
    }),
  };
}

function ownedBy(targetRef: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'shop', namespace: 'default' },
    relations: [{ type: 'ownedBy', targetRef }],
  };
}

const ada = user('user:default/ada', 'group:default/team-a');
const bob = user('user:default/bob', 'group:default/team-a');
const ownerLine = (holds?: boolean) =>
  `role:default/a if {"rule":"IS_ENTITY_OWNER","resourceType":"catalog-entity","params":{"claims":["$ownerRefs"]}}, conditions.yaml:1: ${holds}`;
const systemLine =
  'role:default/b if {"rule":"IS_IN_SYSTEM","resourceType":"catalog-entity"}, conditions.yaml:11: undefined';

describe('explain', () => {
  it('leads from a group to the line that allows', () => {
    expect(why(catalogEntityReadPermission, ada)).toEqual({
      user: 'user:default/ada',
      permission: 'catalog.entity.read',
      action: 'read',
      resourceType: 'catalog-entity',
      decision: 'ALLOW',
      reason: 'allow-line',
      chain: [
        'group:default/team-a',
        'group:default/team-a has role:default/a, rbac.csv:1',
        'role:default/a allow catalog-entity read, rbac.csv:3',
      ],
    });
  });

  it('puts what is overruled after what decides', () => {
    expect(why(catalogEntityReadPermission, bob)).toMatchObject({
      decision: 'DENY',
      reason: 'deny-line',
      chain: [
        'user:default/bob has role:default/b, rbac.csv:2',
        'role:default/b deny catalog-entity read, rbac.csv:4',
        'group:default/team-a',
        'group:default/team-a has role:default/a, rbac.csv:1',
        'role:default/a allow catalog-entity read, rbac.csv:3',
      ],
    });
  });

  it('names the action of a permission without a resource type', () => {
    expect(why(catalogEntityCreatePermission, ada)).toEqual({
      user: 'user:default/ada',
      permission: 'catalog.entity.create',
      action: 'create',
      decision: 'ALLOW',
      reason: 'allow-line',
      chain: expect.arrayContaining([
        'role:default/a allow catalog.entity.create create, rbac.csv:6',
      ]),
    });
  });

  it('shows super users where it says so', () => {
    const admin = user('user:default/root', 'group:default/admins');

    expect(why(catalogEntityDeletePermission, admin)).toMatchObject({
      decision: 'ALLOW',
      reason: 'super-user',
      chain: [
        'group:default/admins',
        'group:default/admins is super user, config',
      ],
    });
  });

  it('shows the roles of somebody for whom nothing matches', () => {
    expect(
      why(catalogEntityCreatePermission, user('user:default/bob')),
    ).toMatchObject({
      decision: 'DENY',
      reason: 'no-match',
      chain: [
        'user:default/bob has role:default/b, rbac.csv:2',
        'user:default/bob has role:default/all, default:undefined',
      ],
    });
  });

  it.each<[string, Entity | undefined, string, boolean | undefined]>([
    ['without an entity', undefined, 'CONDITIONAL', undefined],
    ['for an entity of theirs', ownedBy('group:default/team-a'), 'ALLOW', true],
    ['for another entity', ownedBy('group:default/team-b'), 'DENY', false],
  ])('decides by conditions %s', (_case, entity, decision, holds) => {
    expect(why(catalogEntityDeletePermission, ada, entity)).toMatchObject({
      decision,
      reason: 'condition',
      ...(entity && { entity: 'component:default/shop' }),
      chain: [
        'group:default/team-a',
        'group:default/team-a has role:default/a, rbac.csv:1',
        ownerLine(holds),
        'role:default/a allow catalog-entity delete, rbac.csv:5',
      ],
    });
  });

  it.each<[string, string, string]>([
    ['holds', 'group:default/team-a', 'ALLOW'],
    ['does not hold', 'group:default/team-b', 'CONDITIONAL'],
  ])(
    'leaves open what only others can tell, where what it can tell %s',
    (_case, owner, decision) => {
      const answer = why(catalogEntityDeletePermission, bob, ownedBy(owner));

      expect(answer.decision).toBe(decision);
      expect(answer.chain).toContain(systemLine);
    },
  );

  it.each([
    ['user:default/ada', 'ALLOW'],
    ['user:default/bob', 'DENY'],
  ])(
    'decides by the built-in policy for an entity of %s',
    (owner, decision) => {
      const decided = decideByBuiltInPolicy(
        index,
        catalogEntityDeletePermission,
        ada,
      );

      expect(
        explain(decided, catalogEntityDeletePermission, ada, ownedBy(owner)),
      ).toMatchObject({ decision, reason: 'built-in', chain: [] });
    },
  );
});
