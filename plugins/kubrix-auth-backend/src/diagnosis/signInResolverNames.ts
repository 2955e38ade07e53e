import { githubSignInResolvers } from '@backstage/plugin-auth-backend-module-github-provider';
import { gitlabSignInResolvers } from '@backstage/plugin-auth-backend-module-gitlab-provider';
import { oidcSignInResolvers } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { commonSignInResolvers } from '@backstage/plugin-auth-node';

const RESOLVERS: Record<string, object[]> = {
  oidc: [{ kubriXMatchingUserEntityProfileEmail: true }, oidcSignInResolvers],
  github: [githubSignInResolvers, commonSignInResolvers],
  gitlab: [gitlabSignInResolvers, commonSignInResolvers],
};

/** The names of the sign-in resolvers of a provider. */
export function signInResolverNames(providerId: string): string[] {
  return [...new Set((RESOLVERS[providerId] ?? []).flatMap(Object.keys))];
}
