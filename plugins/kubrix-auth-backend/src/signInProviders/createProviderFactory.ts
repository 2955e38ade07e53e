import { toError } from '@backstage/errors';
import {
  AuthProviderFactory,
  createOAuthRouteHandlers,
  OAuthAuthenticator,
  OAuthAuthenticatorResult,
  OAuthEnvironmentHandler,
  readDeclarativeSignInResolver,
  SignInResolver,
  SignInResolverFactory,
} from '@backstage/plugin-auth-node';
import {
  signInFailureText,
  signInFailureValues,
} from '@kubrix/plugin-kubrix-common';
import { classifyFailure } from '../failures/classifyFailure';
import {
  explainingFailures,
  explainingRefusals,
} from '../failures/explainingFailures';
import { SignInFailure } from '../failures/SignInFailure';
import { FailingProvider, SignInFailures } from '../failures/SignInFailures';
import { tracingResolvers } from '../tracing';

/**
 * Creates the routes of a provider whose failures are explained.
 *
 * @remarks
 * Where sign-in is not offered, there is no sign-in resolver at all, so neither the callback nor a refresh gives an
 * identity, whoever asks. The configured resolvers are read all the same: a mistake in them stops the start as in any
 * Backstage.
 */
export function createProviderFactory<TContext, TProfile>(options: {
  provider: FailingProvider;
  authenticator: OAuthAuthenticator<TContext, TProfile>;
  signInResolverFactories: Record<string, SignInResolverFactory>;
  signInOffered: boolean;
  /** Whether it is for nothing else, so that nobody needs it without a resolver. */
  signInOnly?: boolean;
  failures: SignInFailures;
  /** What people read whom the catalog does not know. */
  userNotFound?: string;
}): AuthProviderFactory {
  const { provider, failures, signInOffered, userNotFound } = options;
  const signInResolverFactories = tracingResolvers(
    options.signInResolverFactories,
  );
  const authenticator = explainingFailures(
    options.authenticator,
    failures,
    provider,
  );

  return ctx =>
    OAuthEnvironmentHandler.mapConfig(ctx.config, config => {
      const resolver:
        SignInResolver<OAuthAuthenticatorResult<TProfile>> | undefined =
        readDeclarativeSignInResolver({ config, signInResolverFactories }) ??
        (options.signInOnly ? refusing(provider) : undefined);
      return createOAuthRouteHandlers({
        ...ctx,
        config,
        authenticator,
        signInResolver:
          signInOffered && resolver
            ? explainingRefusals(
                userNotFound ? telling(userNotFound, resolver) : resolver,
                failures,
                provider,
              )
            : undefined,
      });
    });
}

/** Otherwise only the sign-in page would find out that there is no resolver, and the log would have nothing of it. */
function refusing(provider: FailingProvider): SignInResolver<unknown> {
  return async () => {
    throw new SignInFailure(
      'SIGN_IN_NOT_SUPPORTED',
      'it has no sign-in resolver',
      signInFailureText('SIGN_IN_NOT_SUPPORTED', signInFailureValues(provider)),
    );
  };
}

function telling<T>(
  userNotFound: string,
  resolver: SignInResolver<T>,
): SignInResolver<T> {
  return async (info, ctx) => {
    try {
      return await resolver(info, ctx);
    } catch (thrown) {
      const error = toError(thrown);
      throw classifyFailure(error, 'identity') === 'USER_NOT_FOUND'
        ? new SignInFailure('USER_NOT_FOUND', error.message, userNotFound)
        : error;
    }
  };
}
