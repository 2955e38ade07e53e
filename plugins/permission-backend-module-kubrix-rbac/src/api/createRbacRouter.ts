import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  policyEntityReadPermission,
  RbacExplanation,
  RbacPolicyResponse,
} from '@kubrix/plugin-kubrix-common';
import { demandPermission } from '@kubrix/plugin-kubrix-node';
import express from 'express';
import Router from 'express-promise-router';
import { CurrentPolicy } from '../loading/CurrentPolicy';
import { Explainer } from './Explainer';
import { KnownPermissions } from './KnownPermissions';
import { readQuestion } from './readQuestion';
import { toPolicyResponse } from './toPolicyResponse';

const RBAC_PATH = '/kubrix/rbac';

/** Creates the routes with which admins see the policy, and why somebody may do something or not. */
export function createRbacRouter(deps: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  current: CurrentPolicy;
  knownPermissions: KnownPermissions;
  explainer: Explainer;
}): express.Router {
  const { httpAuth, permissions, current, knownPermissions, explainer } = deps;
  const router = Router();

  router.use(RBAC_PATH, async (req, res, next) => {
    await demandPermission(
      permissions,
      await httpAuth.credentials(req, { allow: ['user'] }),
      policyEntityReadPermission,
    );
    res.setHeader('Cache-Control', 'no-store');
    next();
  });

  router.get(`${RBAC_PATH}/policy`, async (_req, res) => {
    const known = await knownPermissions.list();
    res.json(
      toPolicyResponse(
        current.policy,
        current.problem,
        known,
      ) satisfies RbacPolicyResponse,
    );
  });

  router.get(`${RBAC_PATH}/explain`, async (req, res) => {
    const question = readQuestion(req.query);
    res.json((await explainer.explain(question)) satisfies RbacExplanation);
  });

  return router;
}
