import { Config } from '@backstage/config';

/** Whether browsers reach the portal with https. */
export function isPublishedWithHttps(config: Config): boolean {
  return Boolean(
    config.getOptionalString('backend.baseUrl')?.startsWith('https:'),
  );
}

/** Whether something in front of the portal, such as an ingress, talks https to browsers and http to the portal. */
export function endsTlsElsewhere(config: Config): boolean {
  return isPublishedWithHttps(config) && !config.has('backend.https');
}
