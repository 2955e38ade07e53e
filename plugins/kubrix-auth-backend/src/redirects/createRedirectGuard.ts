import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import { decodeOAuthState } from '@backstage/plugin-auth-node';
import { signInFailureText } from '@kubrix/plugin-kubrix-common';
import express from 'express';
import Router from 'express-promise-router';
import { SignInFailure } from '../failures/SignInFailure';
import { SignInFailures } from '../failures/SignInFailures';
import { failingProvider } from '../signInProviders/failingProvider';
import { parseAppUrl } from './appUrl';

/**
 * Creates the routes that let the redirect flow end at the portal only.
 *
 * @remarks
 * The auth backend redirects to whatever `redirectUrl` it was given, at the callback even to one from a state that it
 * never issued, without any cookie: an open redirect on the portal's own origin. What it says instead is plain text,
 * since there is no page of the portal's to go to.
 */
export function createRedirectGuard({
  config,
  failures,
}: {
  config: Config;
  failures: SignInFailures;
}): express.Router {
  const appOrigin = new URL(config.getString('app.baseUrl')).origin;
  const router = Router();

  const guard =
    (redirectUrlOf: (req: express.Request) => string | undefined) =>
    (
      req: express.Request,
      res: express.Response,
      next: express.NextFunction,
    ) => {
      const redirectUrl = redirectUrlOf(req);
      try {
        if (redirectUrl !== undefined) {
          parseAppUrl(redirectUrl, appOrigin);
        }
      } catch (error) {
        const failure = new SignInFailure(
          'ORIGIN_NOT_ALLOWED',
          toError(error).message,
          signInFailureText('ORIGIN_NOT_ALLOWED', { expected: appOrigin }),
        );
        const { message } = failures.report(
          failure,
          'request',
          failingProvider(req),
        );
        res.status(403).type('text/plain').send(message);
        return;
      }
      next();
    };
  router.get(
    '/:provider/start',
    guard(req => req.query.redirectUrl?.toString()),
  );
  router.all(
    '/:provider/handler/frame',
    guard(req => redirectUrlIn(req.query.state?.toString())),
  );
  return router;
}

function redirectUrlIn(state: string | undefined): string | undefined {
  try {
    return state === undefined
      ? undefined
      : decodeOAuthState(state).redirectUrl;
  } catch {
    // The auth backend decodes it in the same way and refuses it.
    return undefined;
  }
}
