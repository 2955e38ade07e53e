import { BasicPermission } from '@backstage/plugin-permission-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { PropsWithChildren } from 'react';

/** Shows its children to people who have the permission, and nothing to others. */
export function Permitted({
  permission,
  children,
}: PropsWithChildren<{ permission: BasicPermission }>) {
  return usePermission({ permission }).allowed ? <>{children}</> : null;
}
