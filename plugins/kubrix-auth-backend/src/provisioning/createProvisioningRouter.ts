import { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  isUnprovisionedUserRef,
  PROVISIONING_STATUS_PATH,
  ProvisioningStatus,
} from '@kubrix/plugin-kubrix-common';
import express from 'express';
import Router from 'express-promise-router';
import { IdentifyPerson } from '../identity/identifyPerson';
import { refusalError } from '../identity/refusals';
import { PendingUsers } from '../pendingUsers';
import { ReadinessWatch } from './ReadinessWatch';

/** Seconds after which a client may ask again when the status could not be found out. */
const RETRY_AFTER_SECONDS = 10;

/**
 * Creates the route that tells signed-in users whether their account is set up: they learn of themselves only, since
 * the token says who they are.
 */
export function createProvisioningRouter(deps: {
  httpAuth: HttpAuthService;
  identifyPerson: IdentifyPerson;
  pendingUsers: PendingUsers;
  readiness: ReadinessWatch;
}): express.Router {
  const { httpAuth, identifyPerson, pendingUsers, readiness } = deps;

  async function status(userEntityRef: string): Promise<ProvisioningStatus> {
    if (!isUnprovisionedUserRef(userEntityRef)) {
      return { status: 'ready' };
    }
    const person = await pendingUsers.find(userEntityRef);
    if (!person) {
      throw new NotFoundError(
        'Your temporary identity is no longer known. Sign out and sign in again.',
      );
    }
    const decision = await identifyPerson(person);
    if (decision.type === 'refused') {
      throw refusalError(decision.code);
    }
    if (decision.type === 'pending') {
      readiness.begin(userEntityRef, person);
      return { status: 'pending' };
    }
    return { status: 'ready' };
  }

  const router = Router();
  router.get(PROVISIONING_STATUS_PATH, async (req, res) => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    res.setHeader('Cache-Control', 'no-store');
    try {
      res.json(await status(principal.userEntityRef));
    } catch (error) {
      res.setHeader('Retry-After', RETRY_AFTER_SECONDS);
      throw error;
    }
  });
  return router;
}
