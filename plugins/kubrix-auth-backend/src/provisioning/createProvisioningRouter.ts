import { HttpAuthService } from '@backstage/backend-plugin-api';
import { PROVISIONING_STATUS_PATH } from '@kubrix/plugin-kubrix-common';
import express from 'express';
import Router from 'express-promise-router';
import { ProvisioningStatuses } from './ProvisioningStatuses';

/** Seconds after which a client may ask again when the status could not be found out. */
const RETRY_AFTER_SECONDS = 10;

/**
 * Creates the route that tells signed-in users how far their account is: they learn of themselves only, since the
 * token says who they are.
 */
export function createProvisioningRouter(deps: {
  httpAuth: HttpAuthService;
  statuses: ProvisioningStatuses;
}): express.Router {
  const { httpAuth, statuses } = deps;
  const router = Router();
  router.get(PROVISIONING_STATUS_PATH, async (req, res) => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    res.setHeader('Cache-Control', 'no-store');
    try {
      res.json(await statuses.of(principal.userEntityRef));
    } catch (error) {
      res.setHeader('Retry-After', RETRY_AFTER_SECONDS);
      throw error;
    }
  });
  return router;
}
