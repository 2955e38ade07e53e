import {
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  KEYCLOAK_SYNCS_PATH,
  KeycloakSyncsResponse,
  kubrixProvisioningManagePermission,
  kubrixProvisioningReadPermission,
} from '@kubrix/plugin-kubrix-common';
import express from 'express';
import Router from 'express-promise-router';
import { KeycloakSyncParts } from '../sync/createKeycloakSyncs';
import { NextRuns } from './NextRuns';

/** Creates the routes with which admins see how the syncs went, start one, and let a refused one pass. */
export function createKeycloakSyncsRouter(deps: {
  httpAuth: HttpAuthService;
  nextRuns: NextRuns;
  onChange: () => void;
  permissions: PermissionsService;
  scheduler: SchedulerService;
  syncs: KeycloakSyncParts[];
}): express.Router {
  const { httpAuth, nextRuns, onChange, permissions, scheduler, syncs } = deps;

  async function authorize(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ) {
    const [{ result }] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`You need the permission ${permission.name}`);
    }
  }
  function find(providerId: string): KeycloakSyncParts {
    const sync = syncs.find(each => each.providerId === providerId);
    if (!sync) {
      throw new NotFoundError(
        `There is no catalog.providers.keycloakOrg.${providerId}`,
      );
    }
    return sync;
  }

  const router = Router();
  router.get(KEYCLOAK_SYNCS_PATH, async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    await authorize(credentials, kubrixProvisioningReadPermission);
    const nextRunAt = await nextRuns.read();
    const items = await Promise.all(
      syncs.map(async ({ providerId, realm, provider, runs }) => ({
        providerId,
        realm,
        nextRunAt: nextRunAt.get(provider.taskId),
        lastAppliedAt: (await runs.lastAppliedAt())?.toISOString(),
        runs: await runs.list(),
      })),
    );
    res.json({ items } satisfies KeycloakSyncsResponse);
  });

  router.post(`${KEYCLOAK_SYNCS_PATH}/:providerId/run`, async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    await authorize(credentials, kubrixProvisioningManagePermission);
    await scheduler.triggerTask(find(req.params.providerId).provider.taskId);
    res.status(202).end();
  });

  router.post(
    `${KEYCLOAK_SYNCS_PATH}/:providerId/runs/:runId/accept`,
    async (req, res) => {
      const credentials = await httpAuth.credentials(req, { allow: ['user'] });
      await authorize(credentials, kubrixProvisioningManagePermission);
      await find(req.params.providerId).runs.accept(req.params.runId);
      onChange();
      res.status(202).end();
    },
  );
  return router;
}
