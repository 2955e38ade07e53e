import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';

/**
 * Asks another plugin of this portal, with the credentials of the plugin that asks.
 *
 * @param options - The plugin, the path below its base URL, and how long an answer may take, in milliseconds
 * @returns The answer, whose status is good.
 * @throws `ResponseError` for any other status, `TimeoutError` when no answer comes in time, and what `fetch` throws.
 */
export async function fetchFromPlugin(
  deps: { auth: AuthService; discovery: DiscoveryService },
  options: { pluginId: string; path: string; timeoutMs: number },
): Promise<Response> {
  const { auth, discovery } = deps;
  const { pluginId, path, timeoutMs } = options;
  const [baseUrl, { token }] = await Promise.all([
    discovery.getBaseUrl(pluginId),
    auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: pluginId,
    }),
  ]);
  const response = await fetch(`${baseUrl}${path}`, {
    headers: { Authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return response;
}
