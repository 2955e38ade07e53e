import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import { RequestHandler } from 'express';
import Router from 'express-promise-router';
import { SignInFailure } from '../failures/SignInFailure';
import { SignInFailures } from '../failures/SignInFailures';
import { failingProvider } from './failingProvider';
import { showSignInFailure } from './showSignInFailure';

/**
 * Creates the routes that show on the sign-in page that the portal's database does not answer.
 *
 * @remarks
 * The auth backend keeps the state of a sign-in there. Without it, it would answer with JSON, and with what the database
 * said, which a user would see in the sign-in window.
 */
export function createDatabaseCheckRouter(options: {
  config: Config;
  failures: SignInFailures;
  /** Rejects while the database does not answer. */
  askDatabase: () => Promise<unknown>;
}): RequestHandler {
  const { config, failures, askDatabase } = options;
  const appOrigin = new URL(config.getString('app.baseUrl')).origin;
  const router = Router();

  const check: RequestHandler = async (req, res, next) => {
    try {
      await askDatabase();
    } catch (error) {
      const failure = new SignInFailure(
        'DATABASE_UNAVAILABLE',
        `the database does not answer: ${toError(error).message}`,
      );
      showSignInFailure(req, res, {
        error: failures.report(failure, 'request', failingProvider(req)),
        appOrigin,
      });
      return;
    }
    next();
  };
  router.get('/:provider/start', check);
  router.all('/:provider/handler/frame', check);
  return router;
}
