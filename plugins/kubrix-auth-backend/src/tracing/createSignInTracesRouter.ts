import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  kubrixDiagnosticsReadPermission,
  SIGN_IN_TRACES_PATH,
  SignInTrace,
  SignInTraceBegun,
} from '@kubrix/plugin-kubrix-common';
import { demandPermission } from '@kubrix/plugin-kubrix-node';
import express from 'express';
import Router from 'express-promise-router';
import { SignInAudit } from '../audit/SignInAudit';
import { SignInTraceStore } from './SignInTraceStore';
import { SIGN_IN_TRACE_COOKIE, traceCookieOptions } from './traceCookie';

/**
 * Creates the routes with which admins trace the sign-ins of their own browser.
 *
 * @remarks
 * A trace of somebody else is not there, like one that is over: nobody learns that it exists.
 */
export function createSignInTracesRouter(deps: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  traces: SignInTraceStore;
  audit: SignInAudit;
  /** The auth plugin's address as browsers know it. */
  authUrl: string;
}): express.Router {
  const { httpAuth, permissions, traces, audit } = deps;
  const { maxAge, ...cookie } = traceCookieOptions(deps.authUrl);

  async function authorize(req: express.Request): Promise<string> {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    await demandPermission(
      permissions,
      credentials,
      kubrixDiagnosticsReadPermission,
    );
    return credentials.principal.userEntityRef;
  }

  const router = Router();

  router.use(SIGN_IN_TRACES_PATH, (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });

  router.post(SIGN_IN_TRACES_PATH, async (req, res) => {
    const begun = await traces.begin(await authorize(req));
    await audit.traceBegun(req);
    res.cookie(SIGN_IN_TRACE_COOKIE, begun.id, { ...cookie, maxAge });
    res.status(201).json(begun satisfies SignInTraceBegun);
  });

  router.get(`${SIGN_IN_TRACES_PATH}/:id`, async (req, res) => {
    const trace = await traces.find(req.params.id, await authorize(req));
    if (!trace) {
      throw noTrace();
    }
    res.json(trace satisfies SignInTrace);
  });

  router.delete(`${SIGN_IN_TRACES_PATH}/:id`, async (req, res) => {
    if (!(await traces.end(req.params.id, await authorize(req)))) {
      throw noTrace();
    }
    res.clearCookie(SIGN_IN_TRACE_COOKIE, cookie);
    res.status(204).end();
  });

  return router;
}

function noTrace(): NotFoundError {
  return new NotFoundError(
    'You have no trace with this id. Traces are kept for ten minutes; begin a new one.',
  );
}
