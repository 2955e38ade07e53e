/** One way to sign in, as the sign-in page and the auth backend know it. */
export interface SignInProvider {
  /** Id of the auth provider: the key under `auth.providers` and the path segment of its routes. */
  id: string;
  /** Name of the provider, shown to users. */
  title: string;
  /** Name of the identity provider in messages, where it is not the title. */
  idp?: string;
  /** One sentence below the title on the sign-in page. */
  message: string;
  /** Id of the frontend's utility API (`ApiRef`) that holds the provider's session. */
  authApiId: string;
}

/** Keycloak, the base identity provider: always shown, first, not removable by configuration. */
export const oidcSignInProvider: SignInProvider = {
  id: 'oidc',
  title: 'Keycloak OIDC',
  idp: 'Keycloak',
  message: 'Sign in with Keycloak OIDC',
  authApiId: 'auth.kubrix.oidc',
};

/**
 * The providers that `kubrix.auth.allowedProviders` can switch on.
 *
 * @remarks
 * To add one, add its entry here and install the backend module of its auth provider.
 * The `authApiId` is that of a `…AuthApiRef` of `@backstage/core-plugin-api`.
 */
export const optionalSignInProviders: readonly SignInProvider[] = [
  {
    id: 'github',
    title: 'GitHub',
    message: 'Sign in using GitHub',
    authApiId: 'core.auth.github',
  },
  {
    id: 'gitlab',
    title: 'GitLab',
    message: 'Sign in using GitLab',
    authApiId: 'core.auth.gitlab',
  },
];
