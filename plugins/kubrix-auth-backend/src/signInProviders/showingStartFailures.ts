import { toError } from '@backstage/errors';
import { AuthProviderFactory } from '@backstage/plugin-auth-node';
import { Request } from 'express';
import { showSignInFailure } from './showSignInFailure';

/**
 * A sign-in provider that shows on the sign-in page why a sign-in cannot start.
 *
 * @remarks
 * The auth backend answers with JSON, which a user would see in the sign-in window. Whoever asks from an origin that is
 * not allowed still gets that.
 */
export function showingStartFailures(
  factory: AuthProviderFactory,
): AuthProviderFactory {
  return ctx => {
    const { appUrl, isOriginAllowed, logger, providerId } = ctx;
    const appOrigin = new URL(appUrl).origin;
    const provider = factory(ctx);
    return {
      frameHandler: (req, res) => provider.frameHandler(req, res),
      refresh: provider.refresh?.bind(provider),
      logout: provider.logout?.bind(provider),
      async start(req, res) {
        try {
          await provider.start(req, res);
        } catch (thrown) {
          const error = toError(thrown);
          const origin = originOf(req, appOrigin);
          if (origin === undefined || !isOriginAllowed(origin)) {
            throw error;
          }
          // An identity provider that cannot be reached is reported where it is asked.
          if (error.name !== 'ServiceUnavailableError') {
            logger.warn(
              `A sign-in with ${providerId} could not start: ${error.name}: ${error.message}`,
            );
          }
          showSignInFailure(req, res, { error, appOrigin, origin });
        }
      },
    };
  };
}

/** The origin of the sign-in page, as the request says; `undefined` where that is none. */
function originOf(req: Request, appOrigin: string): string | undefined {
  const origin = req.query.origin?.toString() ?? appOrigin;
  return URL.canParse(origin) ? new URL(origin).origin : undefined;
}
