import { NotFoundError, toError } from '@backstage/errors';
import {
  AuthProviderFactory,
  AuthProviderRouteHandlers,
  decodeOAuthState,
} from '@backstage/plugin-auth-node';
import { signInFailureText } from '@kubrix/plugin-kubrix-common';
import { Request, Response } from 'express';
import { SignInFailure } from '../failures/SignInFailure';
import { FailingProvider, SignInFailures } from '../failures/SignInFailures';
import { showSignInFailure } from './showSignInFailure';

/**
 * A sign-in provider that shows on the sign-in page why a sign-in cannot start, or comes back to another browser.
 *
 * @remarks
 * The auth backend answers with JSON, which a user would see in the sign-in window.
 */
export function showingFailures(
  factory: AuthProviderFactory,
  failures: SignInFailures,
  failing: FailingProvider,
): AuthProviderFactory {
  return ctx => {
    const { appUrl, isOriginAllowed } = ctx;
    const appOrigin = new URL(appUrl).origin;
    const provider = createOrSkip(factory, ctx);

    function show(
      req: Request,
      res: Response,
      { thrown, asker }: { thrown: unknown; asker: string | undefined },
    ) {
      const origin = originOf(asker ?? appOrigin);
      if (origin !== undefined && isOriginAllowed(origin)) {
        const error = failures.report(thrown, 'request', failing);
        showSignInFailure(req, res, { error, appOrigin, origin });
        return;
      }
      // The page at the other origin learns no more than which one is expected.
      const error = failures.report(
        new SignInFailure(
          'ORIGIN_NOT_ALLOWED',
          `a page of ${origin ?? 'no origin'} asked, app.baseUrl is ${appOrigin}`,
          signInFailureText('ORIGIN_NOT_ALLOWED', { expected: appOrigin }),
        ),
        'request',
        failing,
      );
      res.status(403);
      showSignInFailure(req, res, { error, appOrigin });
    }

    return {
      refresh: provider.refresh?.bind(provider),
      logout: provider.logout?.bind(provider),
      async start(req, res) {
        try {
          await provider.start(req, res);
        } catch (thrown) {
          show(req, res, { thrown, asker: req.query.origin?.toString() });
        }
      },
      async frameHandler(req, res) {
        // Whoever comes without a state comes from no sign-in page.
        if (req.query.state === undefined) {
          await provider.frameHandler(req, res);
          return;
        }
        const state = stateOf(req);
        try {
          // The auth backend checks it as well, but does not log it.
          if (state?.nonce !== nonceOf(req, ctx.providerId)) {
            throw new SignInFailure(
              'STATE_MISMATCH',
              'the browser came back with a state that is not of the portal, or without the cookie that belongs to it',
            );
          }
          await provider.frameHandler(req, res);
        } catch (thrown) {
          show(req, res, { thrown, asker: state?.origin });
        }
      },
    };
  };
}

/** Leaves a misconfigured provider out in development, as the auth backend does, but so that the sign-in page says so. */
function createOrSkip(
  factory: AuthProviderFactory,
  ctx: Parameters<AuthProviderFactory>[0],
): AuthProviderRouteHandlers {
  try {
    return factory(ctx);
  } catch (thrown) {
    if (process.env.NODE_ENV !== 'development') {
      throw thrown;
    }
    const { logger, providerId } = ctx;
    const { message } = toError(thrown);
    logger.warn(`Skipping ${providerId} auth provider, ${message}`);
    const skipped = async () => {
      throw new NotFoundError(
        `Auth provider registered for '${providerId}' is misconfigured`,
      );
    };
    return {
      async start() {
        throw new SignInFailure('PROVIDER_MISCONFIGURED', message);
      },
      frameHandler: skipped,
      refresh: skipped,
      logout: skipped,
    };
  }
}

/** The cookie that a sign-in begins with; `null`, which no state has, where there is none. */
function nonceOf({ cookies }: Request, providerId: string): string | null {
  return cookies?.[`${providerId}-nonce`] ?? null;
}

function stateOf({ query }: Request) {
  try {
    return decodeOAuthState(query.state?.toString() ?? '');
  } catch {
    return undefined;
  }
}

/** The origin of the sign-in page, as it says; `undefined` where that is none. */
function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
