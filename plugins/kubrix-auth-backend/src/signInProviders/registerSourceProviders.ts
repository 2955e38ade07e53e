import {
  githubAuthenticator,
  githubSignInResolvers,
} from '@backstage/plugin-auth-backend-module-github-provider';
import {
  gitlabAuthenticator,
  gitlabSignInResolvers,
} from '@backstage/plugin-auth-backend-module-gitlab-provider';
import {
  AuthProviderFactory,
  AuthProvidersExtensionPoint,
  commonSignInResolvers,
} from '@backstage/plugin-auth-node';
import { JsonObject } from '@backstage/types';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { withProviderDefaults } from '../sessions/withProviderDefaults';
import { createSourceProviderFactory } from './createSourceProviderFactory';
import { showingStartFailures } from './showingStartFailures';

/** Registers GitHub and GitLab, as their stock modules do, but with sign-in only where it is offered. */
export function registerSourceProviders(options: {
  providers: AuthProvidersExtensionPoint;
  /** The providers with which one can sign in. */
  offered: SignInProvider[];
  /** Configuration of each for what its block under `auth.providers` does not say. */
  defaults: JsonObject;
}): void {
  const { providers, offered, defaults } = options;
  const isOffered = (providerId: string) =>
    offered.some(({ id }) => id === providerId);
  const configured = (factory: AuthProviderFactory) =>
    showingStartFailures(withProviderDefaults(factory, defaults));

  providers.registerProvider({
    providerId: 'github',
    factory: configured(
      createSourceProviderFactory({
        title: 'GitHub',
        authenticator: githubAuthenticator,
        signInResolverFactories: {
          ...githubSignInResolvers,
          ...commonSignInResolvers,
        },
        signInOffered: isOffered('github'),
      }),
    ),
  });
  providers.registerProvider({
    providerId: 'gitlab',
    factory: configured(
      createSourceProviderFactory({
        title: 'GitLab',
        authenticator: gitlabAuthenticator,
        signInResolverFactories: {
          ...gitlabSignInResolvers,
          ...commonSignInResolvers,
        },
        signInOffered: isOffered('gitlab'),
      }),
    ),
  });
}
