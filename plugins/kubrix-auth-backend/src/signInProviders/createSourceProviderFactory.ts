import { NotFoundError } from '@backstage/errors';
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
import { refusingLookAlikes } from './refusingLookAlikes';

// The stock chain of resolvers gives its error no type of its own.
const NOBODY = 'Failed to sign-in, unable to resolve user identity.';

/**
 * Creates the routes of a provider of source code, with which users always link their accounts, and sign in where that
 * is offered.
 *
 * @remarks
 * Where it is not, there is no sign-in resolver at all, so neither the callback nor a refresh gives an identity, whoever
 * asks. The configured resolvers are read all the same: a mistake in them stops the start as in any Backstage.
 */
export function createSourceProviderFactory<TContext, TProfile>(options: {
  title: string;
  authenticator: OAuthAuthenticator<TContext, TProfile>;
  signInResolverFactories: Record<string, SignInResolverFactory>;
  signInOffered: boolean;
}): AuthProviderFactory {
  const { title, authenticator, signInOffered } = options;
  const signInResolverFactories = refusingLookAlikes(
    options.signInResolverFactories,
  );

  return ctx =>
    OAuthEnvironmentHandler.mapConfig(ctx.config, config => {
      const resolver:
        SignInResolver<OAuthAuthenticatorResult<TProfile>> | undefined =
        readDeclarativeSignInResolver({ config, signInResolverFactories });
      return createOAuthRouteHandlers({
        ...ctx,
        config,
        authenticator,
        signInResolver:
          signInOffered && resolver
            ? sayingWhatToDo(title, resolver)
            : undefined,
      });
    });
}

function sayingWhatToDo<T>(
  title: string,
  resolver: SignInResolver<T>,
): SignInResolver<T> {
  return async (info, ctx) => {
    try {
      return await resolver(info, ctx);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith(NOBODY)) {
        throw new NotFoundError(
          `No portal user has this ${title} account. Sign in with Keycloak OIDC, or ask your platform team to add the account to your portal user.`,
        );
      }
      throw error;
    }
  };
}
