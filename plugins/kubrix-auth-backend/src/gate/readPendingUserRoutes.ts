import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import {
  DEFAULT_PENDING_USER_ROUTES,
  parsePendingUserRoute,
  PendingUserRoute,
} from './pendingUserRoutes';

const CONFIG_KEY = 'kubrix.auth.pendingUsers.allowedRoutes';

/**
 * Reads which routes are open to pending users: the portal's own, and those of `kubrix.auth.pendingUsers.allowedRoutes`.
 *
 * @throws InputError when an entry is not a route, or the value is not a list.
 */
export function readPendingUserRoutes(
  config: RootConfigService,
): readonly PendingUserRoute[] {
  const configured = config.getOptionalStringArray(CONFIG_KEY) ?? [];
  return [
    ...DEFAULT_PENDING_USER_ROUTES,
    ...configured.map((route, index) => {
      try {
        return parsePendingUserRoute(route);
      } catch (error) {
        throw new InputError(
          `Invalid value in config for key '${CONFIG_KEY}[${index}]': ${
            toError(error).message
          }`,
        );
      }
    }),
  ];
}
