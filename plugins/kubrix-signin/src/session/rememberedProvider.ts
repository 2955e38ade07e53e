const PROVIDER_KEY = 'kubrix-signin:provider';
const REDIRECT_KEY = 'kubrix-signin:redirected-to';

/** Id of the provider that a page load should try by itself, kept until sign-out. */
export function rememberedProvider(): string | undefined {
  return localStorage.getItem(PROVIDER_KEY) ?? undefined;
}

export function rememberProvider(id: string) {
  localStorage.setItem(PROVIDER_KEY, id);
}

export function forgetProvider() {
  localStorage.removeItem(PROVIDER_KEY);
}

/**
 * Id of the provider that this tab was sent to by the redirect flow.
 *
 * @remarks
 * Only such a tab believes an `error` query parameter: otherwise any link could put words on the sign-in page.
 */
export function redirectedToProvider(): string | undefined {
  return sessionStorage.getItem(REDIRECT_KEY) ?? undefined;
}

export function beginRedirect(id: string) {
  sessionStorage.setItem(REDIRECT_KEY, id);
}

export function endRedirect() {
  sessionStorage.removeItem(REDIRECT_KEY);
}
