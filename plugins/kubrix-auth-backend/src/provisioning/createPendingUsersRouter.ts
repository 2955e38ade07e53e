import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  kubrixProvisioningManagePermission,
  kubrixProvisioningReadPermission,
  PENDING_USERS_PATH,
  PendingUsersResponse,
} from '@kubrix/plugin-kubrix-common';
import { demandPermission } from '@kubrix/plugin-kubrix-node';
import express from 'express';
import Router from 'express-promise-router';
import { SignInAudit } from '../audit/SignInAudit';
import { Fetches, PendingUserStore } from '../pendingUsers';
import { toPendingUser } from './toPendingUser';

const MAX_ITEMS = 500;

/** Creates the routes with which admins see who waits for their account, and have somebody fetched at once. */
export function createPendingUsersRouter(deps: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  store: PendingUserStore;
  fetches: Fetches;
  audit: SignInAudit;
  /** Called when the list has changed. */
  onChange: () => void;
}): express.Router {
  const { httpAuth, permissions, store, fetches, audit, onChange } = deps;

  async function authorize(
    req: express.Request,
    permission: BasicPermission,
  ): Promise<string> {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    await demandPermission(permissions, credentials, permission);
    return credentials.principal.userEntityRef;
  }

  const router = Router();

  router.get(PENDING_USERS_PATH, async (req, res) => {
    await authorize(req, kubrixProvisioningReadPermission);
    const records = await store.listPending({ limit: MAX_ITEMS });
    res.setHeader('Cache-Control', 'no-store');
    res.json({
      items: records.map(toPendingUser),
    } satisfies PendingUsersResponse);
  });

  router.post(`${PENDING_USERS_PATH}/:name/sync`, async (req, res) => {
    const admin = await authorize(req, kubrixProvisioningManagePermission);
    const record = await store.findPending(req.params.name);
    if (!record) {
      throw new NotFoundError(
        `Nobody waits with the temporary identity '${req.params.name}'. Look at the list again; they may be set up by now.`,
      );
    }
    await fetches.requestNow(record, admin);
    await audit.fetchRequested(record, req);
    onChange();
    res.status(202).json({});
  });

  return router;
}
