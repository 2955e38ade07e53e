import { Config } from '@backstage/config';

/** Reads `kubrix.branding.title`, the name of the portal. */
export function readBrandName(config: Config): string {
  return config.getOptionalString('kubrix.branding.title') ?? 'kubriX';
}
