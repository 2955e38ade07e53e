import {
  RbacCondition,
  RbacExplanation,
  RbacPolicyResponse,
  RbacSource,
} from '@kubrix/plugin-kubrix-common';

/** A line of the policy file. */
export const line = (number: number): RbacSource => ({
  in: 'rbac/policy.csv',
  line: number,
});

/** Where super users are configured. */
export const superUsersKey: RbacSource = {
  in: 'permission.rbac.admin.superUsers',
};

/** What lets people remove what they own. */
export const ownersMayDelete: RbacCondition = {
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  actions: ['delete'],
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    params: { claims: ['$ownerRefs'] },
  },
  source: { in: 'rbac/conditions.yaml', line: 3 },
};

/** A policy with two roles, one of which everybody has. */
export function rbacPolicy(
  changes: Partial<RbacPolicyResponse> = {},
): RbacPolicyResponse {
  return {
    loadedAt: new Date(Date.now() - 120_000).toISOString(),
    files: ['rbac/policy.csv', 'rbac/conditions.yaml'],
    superUsers: [{ ref: 'group:default/admins', source: superUsersKey }],
    defaultRole: {
      ref: 'role:default/authenticated',
      source: { in: 'permission.rbac.defaultPermissions.defaultRole' },
    },
    roles: [
      {
        ref: 'role:default/editors',
        members: [
          { ref: 'group:default/editors', source: line(7) },
          { ref: 'user:default/jane', source: line(8) },
        ],
        permissions: [
          {
            permission: 'catalog.entity.create',
            action: 'create',
            effect: 'allow',
            source: line(12),
          },
          {
            permission: 'scaffolder-action',
            action: 'use',
            effect: 'deny',
            source: line(13),
          },
        ],
        conditions: [ownersMayDelete],
      },
      {
        ref: 'role:default/authenticated',
        members: [],
        permissions: [],
        conditions: [],
      },
    ],
    knownPermissions: [
      {
        pluginId: 'scaffolder',
        name: 'scaffolder.task.create',
        action: 'create',
      },
      {
        pluginId: 'catalog',
        name: 'catalog.entity.delete',
        action: 'delete',
        resourceType: 'catalog-entity',
      },
      {
        pluginId: 'catalog',
        name: 'catalog.entity.create',
        action: 'create',
      },
    ],
    ...changes,
  };
}

/** Why Jane may not create entities. */
export function rbacExplanation(
  changes: Partial<RbacExplanation> = {},
): RbacExplanation {
  return {
    user: 'user:default/jane',
    permission: 'catalog.entity.create',
    action: 'create',
    decision: 'DENY',
    reason: 'no-match',
    chain: [],
    ...changes,
  };
}
