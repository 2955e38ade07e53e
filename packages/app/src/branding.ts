import { Config } from '@backstage/config';

/** Reads `kubrix.branding.name`, the name of the portal. */
export function readBrandName(config: Config): string {
  return config.getOptionalString('kubrix.branding.name') ?? 'kubriX';
}
