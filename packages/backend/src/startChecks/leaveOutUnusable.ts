import { JsonObject, JsonValue } from '@backstage/types';
import { optionalSignInProviders } from '@kubrix/plugin-kubrix-common';
import { shortcomingOf } from './shortcomings';

/** What a GitHub App needs; one that lacks any of it would stop the start. */
const GITHUB_APP_KEYS = [
  'appId',
  'clientId',
  'clientSecret',
  'privateKey',
  'webhookSecret',
];

/**
 * Finds what no portal needs and what cannot work, since a value is missing, empty or a placeholder: sign-in providers
 * beside Keycloak, and credentials for source code hosts, which then are asked without.
 *
 * @returns Configuration that, on top of the configured one, takes this away.
 */
export function leaveOutUnusable(configured: JsonObject): JsonObject {
  const providers = asObject(asObject(configured.auth)?.providers);
  const unusable = optionalSignInProviders
    .map(({ id }) => [id, unusableEnvironments(providers?.[id])] as const)
    .filter(([, environments]) => environments !== undefined);
  const { integrations } = configured;
  return {
    ...(unusable.length > 0 && {
      auth: { providers: Object.fromEntries(unusable) },
    }),
    ...(integrations !== undefined && {
      integrations: withoutPlaceholders(integrations),
    }),
  };
}

/** `null` for a provider, or for each environment of it, that cannot work. */
function unusableEnvironments(
  provider: JsonValue | undefined,
): JsonValue | undefined {
  const environments = Object.entries(asObject(provider) ?? {});
  const unusable = environments.filter(
    ([, settings]) =>
      shortcomingOf(asObject(settings)?.clientId) ||
      shortcomingOf(asObject(settings)?.clientSecret),
  );
  if (unusable.length === 0) {
    return undefined;
  }
  return unusable.length === environments.length
    ? null
    : Object.fromEntries(unusable.map(([name]) => [name, null]));
}

function withoutPlaceholders(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(withoutPlaceholders);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (item === undefined || shortcomingOf(item)) {
        return [];
      }
      return [
        [
          key,
          key === 'apps' && Array.isArray(item)
            ? item.filter(isCompleteApp)
            : withoutPlaceholders(item),
        ],
      ];
    }),
  );
}

function isCompleteApp(app: JsonValue): boolean {
  return GITHUB_APP_KEYS.every(key => !shortcomingOf(asObject(app)?.[key]));
}

function asObject(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
}
