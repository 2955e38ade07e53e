import { Config } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { isPublishedWithHttps } from './publicAddress';

/**
 * What the portal's pages may load and do, as values of `backend.csp` that change Backstage's own policy.
 *
 * @remarks
 * Backstage's own scripts may evaluate text, since the forms of templates compile their JSON schemas.
 *
 * @param configured - All that the operator configures
 */
export function contentSecurityPolicy(configured: Config): JsonObject {
  return {
    // Registering a component by a pull request calls the API of GitHub from the browser.
    'connect-src': ["'self'", ...gitHubOrigins(configured)],
    // Videos and the like in docs, from where the operator lets docs embed them.
    'frame-src': ["'self'", ...framedHosts(configured)],
    // Pictures of people, logos and what docs show may come from any other server.
    'img-src': ["'self'", 'data:', 'https:'],
    // Where there is no https it would lead to an address that does not answer.
    ...(!isPublishedWithHttps(configured) && {
      'upgrade-insecure-requests': false,
    }),
  };
}

function framedHosts(configured: Config): string[] {
  const hosts =
    configured.getOptionalStringArray(
      'techdocs.sanitizer.allowedIframeHosts',
    ) ?? [];
  return hosts.map(host => `https://${host}`);
}

function gitHubOrigins(configured: Config): string[] {
  const environments = configured.getOptionalConfig('auth.providers.github');
  const origins = environments?.keys().map(environment => {
    const instance = environments.getOptionalString(
      `${environment}.enterpriseInstanceUrl`,
    );
    return instance ? new URL(instance).origin : 'https://api.github.com';
  });
  return [...new Set(origins)];
}
