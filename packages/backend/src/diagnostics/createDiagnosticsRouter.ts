import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  CheckedCheck,
  DIAGNOSTICS_CHECKS_PATH,
  DiagnosticsResponse,
  kubrixDiagnosticsReadPermission,
} from '@kubrix/plugin-kubrix-common';
import { demandPermission } from '@kubrix/plugin-kubrix-node';
import type { RequestHandler } from 'express';
import Router from 'express-promise-router';

/**
 * Creates the route with which admins have checked what sign-ins need.
 *
 * @param deps.makeChecks - Makes the checks; those who ask at the same time get the same ones
 */
export function createDiagnosticsRouter(deps: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  makeChecks: () => Promise<CheckedCheck[]>;
}): RequestHandler {
  const { httpAuth, permissions, makeChecks } = deps;
  const diagnose = sharing(async (): Promise<DiagnosticsResponse> => {
    const startedAt = new Date().toISOString();
    const checks = await makeChecks();
    return { startedAt, endedAt: new Date().toISOString(), checks };
  });

  const router = Router();
  router.get(DIAGNOSTICS_CHECKS_PATH, async (req, res) => {
    await demandPermission(
      permissions,
      await httpAuth.credentials(req, { allow: ['user'] }),
      kubrixDiagnosticsReadPermission,
    );
    res.setHeader('Cache-Control', 'no-store').json(await diagnose());
  });
  return router;
}

/** Lets whoever comes while a run is under way wait for that one. */
function sharing<T>(run: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= run().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
