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

/** The permissions of the portal's own pages for admins. */
export const kubrixPermissions = [
  kubrixProvisioningReadPermission,
  kubrixProvisioningManagePermission,
];
