import { RbacAction } from '@kubrix/plugin-kubrix-common';
import { RbacConfig } from '../config/readRbacConfig';
import { PolicyStatements } from '../policy/statements';

const ADMIN_ROLE = 'role:default/rbac_admin';

const ADMINS = { in: 'permission.rbac.admin.users' };
const SUPER_USERS = { in: 'permission.rbac.admin.superUsers' };
const DEFAULT_PERMISSIONS = { in: 'permission.rbac.defaultPermissions' };

/** What the community's RBAC plugin gives to its administrators. */
const ADMIN_PERMISSIONS: [permission: string, action: RbacAction][] = [
  ['policy-entity', 'read'],
  ['policy.entity.create', 'create'],
  ['policy-entity', 'delete'],
  ['policy-entity', 'update'],
  ['catalog-entity', 'read'],
];

/** What the configuration itself says about who may do what. */
export function configuredStatements({
  admin,
  defaultPermissions,
}: Pick<RbacConfig, 'admin' | 'defaultPermissions'>): PolicyStatements {
  const allow = (
    role: string,
    permission: string,
    action: RbacAction,
    source: { in: string },
  ) => ({ role, permission, action, effect: 'allow' as const, source });
  const role = defaultPermissions?.defaultRole;

  return {
    superUsers: admin.superUsers.map(({ name }) => ({
      ref: name,
      source: SUPER_USERS,
    })),
    memberships: admin.users.map(({ name }) => ({
      subject: name,
      role: ADMIN_ROLE,
      source: ADMINS,
    })),
    permissions: [
      // Nobody has the role then.
      ...(admin.users.length === 0 ? [] : ADMIN_PERMISSIONS).map(
        ([permission, action]) => allow(ADMIN_ROLE, permission, action, ADMINS),
      ),
      ...(role ? defaultPermissions.basicPermissions : []).map(
        ({ permission, action }) =>
          allow(String(role), permission, action, DEFAULT_PERMISSIONS),
      ),
    ],
    conditionals: [],
    defaultRole: role ? { ref: role, source: DEFAULT_PERMISSIONS } : undefined,
  };
}
