import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { SignInFailure } from '../failures/SignInFailure';

const LIMIT_MS = 2_000;
const KNOWN_FOR_MS = 5 * 60_000;

type Context = Parameters<typeof oidcAuthenticator.start>[1];

/**
 * The OIDC authenticator, which finds out whether Keycloak would send the browser back, before the browser leaves.
 *
 * @remarks
 * Keycloak shows an error of its own to whoever comes with an address that it does not know, and never sends them back.
 * So the portal asks first what the browser will ask, once in five minutes, and once for all who begin meanwhile; where
 * that gives no clear answer, the sign-in goes on.
 */
export function checkingRedirectUri(
  authenticator: typeof oidcAuthenticator,
): typeof oidcAuthenticator {
  const knownUntil = new WeakMap<Context, number>();
  const questions = new WeakMap<Context, Promise<void>>();

  async function ask(authorizationUrl: string, ctx: Context): Promise<void> {
    const { client } = await ctx.promise;
    await checkRedirectUri(
      authorizationUrl,
      String(client.issuer.token_endpoint),
    );
    knownUntil.set(ctx, Date.now() + KNOWN_FOR_MS);
  }

  return {
    ...authenticator,
    async start(input, ctx) {
      const started = await authenticator.start(input, ctx);
      if (Date.now() >= (knownUntil.get(ctx) ?? 0)) {
        const question =
          questions.get(ctx) ??
          ask(started.url, ctx).finally(() => questions.delete(ctx));
        questions.set(ctx, question);
        await question;
      }
      return started;
    },
  };
}

async function checkRedirectUri(
  authorizationUrl: string,
  tokenEndpoint: string,
): Promise<void> {
  // Browsers know the public address; from here the internal one of the same server leads to it.
  const url = new URL(authorizationUrl);
  const { protocol, host } = new URL(tokenEndpoint);
  url.protocol = protocol;
  url.host = host;
  // Those of the browser's sign-in are nobody else's.
  url.searchParams.set('state', 'check');
  url.searchParams.delete('nonce');
  if (await isRefused(url)) {
    throw new SignInFailure(
      'REDIRECT_URI_MISMATCH',
      `the client ${url.searchParams.get('client_id')} may not send browsers to ${url.searchParams.get('redirect_uri')}`,
    );
  }
}

async function isRefused(url: URL): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const text = await answer.text();
    return answer.status === 400 && text.includes('redirect_uri');
  } catch {
    return false;
  }
}
