import {
  githubAuthenticator,
  githubSignInResolvers,
} from '@backstage/plugin-auth-backend-module-github-provider';
import {
  gitlabAuthenticator,
  gitlabSignInResolvers,
} from '@backstage/plugin-auth-backend-module-gitlab-provider';
import {
  AuthProvidersExtensionPoint,
  commonSignInResolvers,
  OAuthAuthenticator,
  PassportProfile,
  SignInResolverFactory,
} from '@backstage/plugin-auth-node';
import { JsonObject } from '@backstage/types';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { FailingProvider, SignInFailures } from '../failures/SignInFailures';
import { withProviderDefaults } from '../sessions/withProviderDefaults';
import { passportClaims, tracingAuthenticator } from '../tracing';
import { createProviderFactory } from './createProviderFactory';
import { WrapFactory } from './namingAllProblems';
import { refusingLookAlikes } from './refusingLookAlikes';
import { showingFailures } from './showingFailures';

/** Registers GitHub and GitLab, as their stock modules do, but with sign-in only where it is offered. */
export function registerSourceProviders(options: {
  providers: AuthProvidersExtensionPoint;
  /** The providers with which one can sign in. */
  offered: SignInProvider[];
  /** Configuration of each for what its block under `auth.providers` does not say. */
  defaults: JsonObject;
  failures: SignInFailures;
  /** Wraps the factory of each. */
  wrap: WrapFactory;
}): void {
  const { providers, offered, defaults, failures, wrap } = options;

  function register<TContext>(
    provider: FailingProvider,
    authenticator: OAuthAuthenticator<TContext, PassportProfile>,
    resolvers: Record<string, SignInResolverFactory>,
  ) {
    const { id, title } = provider;
    const factory = createProviderFactory({
      provider,
      authenticator: tracingAuthenticator(authenticator, passportClaims),
      signInResolverFactories: refusingLookAlikes({
        ...resolvers,
        ...commonSignInResolvers,
      }),
      signInOffered: offered.some(other => other.id === id),
      failures,
      userNotFound: `No portal user has this ${title} account. Sign in with Keycloak OIDC, or ask your platform team to add the account to your portal user.`,
    });
    providers.registerProvider({
      providerId: id,
      factory: showingFailures(
        wrap(id, withProviderDefaults(factory, defaults)),
        failures,
        provider,
      ),
    });
  }

  register(
    { id: 'github', title: 'GitHub' },
    githubAuthenticator,
    githubSignInResolvers,
  );
  register(
    { id: 'gitlab', title: 'GitLab' },
    gitlabAuthenticator,
    gitlabSignInResolvers,
  );
}
