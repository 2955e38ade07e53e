import { createPermission } from '@backstage/plugin-permission-common';

/** Seeing who waits for their account, and how the syncs went. */
export const kubrixProvisioningReadPermission = createPermission({
  name: 'kubrix.provisioning.read',
  attributes: { action: 'read' },
});

/** Starting syncs, and letting a refused one pass. */
export const kubrixProvisioningManagePermission = createPermission({
  name: 'kubrix.provisioning.manage',
  attributes: { action: 'update' },
});

/**
 * Seeing roles, their members and permissions, and why somebody may do something or not.
 *
 * @remarks
 * Name and resource type of the community's RBAC plugin, so that its policies go on working.
 */
export const policyEntityReadPermission = createPermission({
  name: 'policy.entity.read',
  attributes: { action: 'read' },
  resourceType: 'policy-entity',
});

/** Having what sign-ins need checked, and tracing one's own sign-ins. */
export const kubrixDiagnosticsReadPermission = createPermission({
  name: 'kubrix.diagnostics.read',
  attributes: { action: 'read' },
});

/** The permissions of the portal's own pages for admins. */
export const kubrixPermissions = [
  kubrixDiagnosticsReadPermission,
  kubrixProvisioningReadPermission,
  kubrixProvisioningManagePermission,
];
