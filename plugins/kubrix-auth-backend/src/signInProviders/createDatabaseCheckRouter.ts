import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { RequestHandler } from 'express';
import Router from 'express-promise-router';
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
  logger: LoggerService;
  /** Rejects while the database does not answer. */
  askDatabase: () => Promise<unknown>;
}): RequestHandler {
  const { config, logger, askDatabase } = options;
  const appOrigin = new URL(config.getString('app.baseUrl')).origin;
  const router = Router();

  const check: RequestHandler = async (req, res, next) => {
    try {
      await askDatabase();
    } catch (error) {
      logger.error(
        `A sign-in failed, since the database does not answer: ${toError(error).message}. Check Postgres, and how many connections it allows.`,
      );
      showSignInFailure(req, res, {
        error: new ServiceUnavailableError(
          'The portal cannot reach its database at the moment. Try again in a minute; if this stays, ask your platform team.',
        ),
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
