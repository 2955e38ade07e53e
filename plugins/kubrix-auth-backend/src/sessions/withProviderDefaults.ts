import { Config, ConfigReader } from '@backstage/config';
import { AuthProviderFactory } from '@backstage/plugin-auth-node';
import { JsonObject } from '@backstage/types';

/**
 * Gives a sign-in provider configuration for what its block under `auth.providers` does not say.
 *
 * @param defaults - Values for each environment of the provider; a configured value replaces one as a whole
 */
export function withProviderDefaults(
  factory: AuthProviderFactory,
  defaults: JsonObject,
): AuthProviderFactory {
  return ctx =>
    factory({
      ...ctx,
      config: withDefaults(ctx.config, ctx.providerId, defaults),
    });
}

function withDefaults(
  config: Config,
  providerId: string,
  defaults: JsonObject,
): Config {
  const environments = config
    .keys()
    .map(name => [name, config.getOptional(name)] as const)
    .map(([name, value]) => [
      name,
      typeof value === 'object' ? { ...defaults, ...value } : value,
    ]);
  return new ConfigReader(
    Object.fromEntries(environments),
    'app-config',
    undefined,
    `auth.providers.${providerId}`,
  );
}
