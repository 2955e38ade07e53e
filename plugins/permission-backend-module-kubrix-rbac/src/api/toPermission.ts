import {
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { RbacKnownPermission } from '@kubrix/plugin-kubrix-common';

/** Makes a permission as plugins ask for it. */
export function toPermission({
  name,
  action,
  resourceType,
}: Omit<RbacKnownPermission, 'pluginId'>): Permission {
  const attributes = action === 'use' ? {} : { action };
  return resourceType === undefined
    ? createPermission({ name, attributes })
    : createPermission({ name, attributes, resourceType });
}
