import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { devToolsTaskSchedulerCreatePermission } from '@backstage/plugin-devtools-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { RequestHandler } from 'express';
import Router from 'express-promise-router';

const TASK = '/.backstage/scheduler/v1/tasks/:id';

/**
 * Creates the middleware that stands before all routes of a plugin and closes those under `/.backstage`, which check
 * nothing themselves: to strangers, also where the plugin is public, and scheduled tasks to all but admins.
 */
export function createManagementGuard(deps: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): RequestHandler {
  const { httpAuth, permissions } = deps;
  const router = Router();

  router.use('/.backstage', async req => {
    await httpAuth.credentials(req, { allow: ['user', 'service'] });
    return 'next';
  });

  router.post([`${TASK}/trigger`, `${TASK}/cancel`], async req => {
    const [decision] = await permissions.authorize(
      [{ permission: devToolsTaskSchedulerCreatePermission }],
      { credentials: await httpAuth.credentials(req) },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `Starting and cancelling scheduled tasks needs the permission '${devToolsTaskSchedulerCreatePermission.name}'. Ask an admin of the portal.`,
      );
    }
    return 'next';
  });

  return router;
}
