import { NotAllowedError } from '@backstage/errors';

/**
 * Parses a URL that the portal is asked to redirect to.
 *
 * @param url - The absolute URL.
 * @param appOrigin - Origin of `app.baseUrl`.
 * @throws NotAllowedError when it is not a URL of the portal (open redirect, RFC 9700 §4.11).
 */
export function parseAppUrl(url: string, appOrigin: string): URL {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.origin !== appOrigin) {
    throw new NotAllowedError(
      `Redirect to '${target?.origin ?? url}' is not allowed, wanted a URL of ${appOrigin}`,
    );
  }
  return target;
}
