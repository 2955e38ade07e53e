import {
  HttpAuthService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  KEYCLOAK_SYNCS_PATH,
  KeycloakSyncsResponse,
  kubrixProvisioningManagePermission,
  kubrixProvisioningReadPermission,
} from '@kubrix/plugin-kubrix-common';
import { demandPermission } from '@kubrix/plugin-kubrix-node';
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
    await demandPermission(
      permissions,
      credentials,
      kubrixProvisioningReadPermission,
    );
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
    await demandPermission(
      permissions,
      credentials,
      kubrixProvisioningManagePermission,
    );
    await scheduler.triggerTask(find(req.params.providerId).provider.taskId);
    res.status(202).end();
  });

  router.post(
    `${KEYCLOAK_SYNCS_PATH}/:providerId/runs/:runId/accept`,
    async (req, res) => {
      const credentials = await httpAuth.credentials(req, { allow: ['user'] });
      await demandPermission(
        permissions,
        credentials,
        kubrixProvisioningManagePermission,
      );
      await find(req.params.providerId).runs.accept(req.params.runId);
      onChange();
      res.status(202).end();
    },
  );
  return router;
}
