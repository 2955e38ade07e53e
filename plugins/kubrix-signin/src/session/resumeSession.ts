import {
  ApiHolder,
  ConfigApi,
  DiscoveryApi,
  IdentityApi,
} from '@backstage/core-plugin-api';
import { AuthenticationError, ResponseError } from '@backstage/errors';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { signIn } from './signIn';

/**
 * Goes on with the session that somebody has with a provider.
 *
 * @remarks
 * The session API tells that a session does not go on, but keeps to itself why. So the backend is asked for the reason,
 * by the same request once more.
 *
 * @throws ResponseError with the backend's answer when the session does not go on; TypeError when there is no answer.
 */
export async function resumeSession(
  provider: SignInProvider,
  deps: {
    apis: ApiHolder;
    configApi: ConfigApi;
    discoveryApi: DiscoveryApi;
    fetch: typeof fetch;
  },
): Promise<IdentityApi> {
  const resume = () =>
    signIn(deps.apis, provider, { optional: true }).catch(() => undefined);

  const identityApi = await resume();
  if (identityApi) {
    return identityApi;
  }
  const response = await deps.fetch(await refreshUrl(provider, deps), {
    credentials: 'include',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  // What kept the session from going on is over by now.
  const resumed = await resume();
  if (!resumed) {
    throw new AuthenticationError('The session gives no identity');
  }
  return resumed;
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
