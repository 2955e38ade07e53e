import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  isResourcePermission,
  Permission,
} from '@backstage/plugin-permission-common';

/**
 * Lets pass only who has a permission, one for all resources of its type where it has a type.
 *
 * @throws NotAllowedError for everybody else.
 */
export async function demandPermission(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
  permission: Permission,
): Promise<void> {
  const [{ result }] = isResourcePermission(permission)
    ? await permissions.authorizeConditional([{ permission }], { credentials })
    : await permissions.authorize([{ permission }], { credentials });
  if (result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `This needs the permission '${permission.name}'. Ask an admin of the portal.`,
    );
  }
}
