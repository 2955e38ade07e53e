import {
  ApiHolder,
  ConfigApi,
  DiscoveryApi,
  IdentityApi,
} from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { signIn } from './signIn';

/**
 * Goes on with the session that somebody has with a provider.
 *
 * @remarks
 * The session API tells that a session does not go on, but keeps to itself why. So the backend is asked for the reason,
 * by the same request once more.
 *
 * @returns the identity, or undefined when there is a session and the provider gives no Backstage identity.
 * @throws ResponseError with the backend's answer when the session does not go on; TypeError when there is no answer.
 */
export async function resumeSession(
  provider: SignInProvider,
  deps: {
    apis: ApiHolder;
    configApi: ConfigApi;
    discoveryApi: DiscoveryApi;
  },
): Promise<IdentityApi | undefined> {
  const resume = () =>
    signIn(deps.apis, provider, { optional: true }).catch(() => undefined);

  const identityApi = await resume();
  if (identityApi) {
    return identityApi;
  }
  // Not `fetchApi`, which asks for the identity first.
  const response = await fetch(await refreshUrl(provider, deps), {
    credentials: 'include',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  // What kept the session from going on may be over by now.
  return resume();
}

async function refreshUrl(
  { id }: SignInProvider,
  deps: { configApi: ConfigApi; discoveryApi: DiscoveryApi },
): Promise<string> {
  const query = new URLSearchParams({
    env: deps.configApi.getOptionalString('auth.environment') ?? 'development',
    optional: '',
  });
  return `${await deps.discoveryApi.getBaseUrl('auth')}/${id}/refresh?${query}`;
}
