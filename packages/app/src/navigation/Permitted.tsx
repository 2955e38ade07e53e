import { usePermission } from '@backstage/plugin-permission-react';
import { PropsWithChildren } from 'react';

/** Shows its children to people who have the permission, and nothing to others. */
export function Permitted({
  children,
  ...input
}: PropsWithChildren<Parameters<typeof usePermission>[0]>) {
  return usePermission(input).allowed ? <>{children}</> : null;
}
