import { Config } from '@backstage/config';
import { decodeOAuthState } from '@backstage/plugin-auth-node';
import express from 'express';
import Router from 'express-promise-router';
import { parseAppUrl } from './appUrl';

/**
 * Creates the routes that let the redirect flow end at the portal only.
 *
 * @remarks
 * The auth backend redirects to whatever `redirectUrl` it was given, at the callback even to one from a state that it
 * never issued, without any cookie: an open redirect on the portal's own origin.
 */
export function createRedirectGuard({
  config,
}: {
  config: Config;
}): express.Router {
  const appOrigin = new URL(config.getString('app.baseUrl')).origin;
  const router = Router();

  router.get('/:provider/start', (req, _res, next) => {
    const { redirectUrl } = req.query;
    if (redirectUrl !== undefined) {
      parseAppUrl(String(redirectUrl), appOrigin);
    }
    next();
  });
  router.all('/:provider/handler/frame', (req, _res, next) => {
    const redirectUrl = redirectUrlOf(req.query.state?.toString());
    if (redirectUrl !== undefined) {
      parseAppUrl(redirectUrl, appOrigin);
    }
    next();
  });
  return router;
}

function redirectUrlOf(state: string | undefined): string | undefined {
  try {
    return state === undefined
      ? undefined
      : decodeOAuthState(state).redirectUrl;
  } catch {
    // The auth backend decodes it in the same way and refuses it.
    return undefined;
  }
}
