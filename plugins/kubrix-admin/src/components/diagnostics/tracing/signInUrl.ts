/** What a session with each provider asks for at its sign-in. */
const SCOPES: Record<string, string> = {
  oidc: 'openid profile email',
  github: 'read:user',
  gitlab: 'read_user',
};

/** The address at which a sign-in in a window of its own begins. */
export function signInUrl(signIn: {
  /** Base URL of the `auth` plugin. */
  authBaseUrl: string;
  /** Id of the auth provider. */
  provider: string;
  /** Value of `auth.environment`. */
  environment: string;
  /** Origin of the page that opens the window. */
  origin: string;
}): string {
  const { authBaseUrl, provider, environment, origin } = signIn;
  const query = new URLSearchParams({
    scope: SCOPES[provider] ?? '',
    origin,
    flow: 'popup',
    env: environment,
  });
  return `${authBaseUrl}/${provider}/start?${query}`;
}
