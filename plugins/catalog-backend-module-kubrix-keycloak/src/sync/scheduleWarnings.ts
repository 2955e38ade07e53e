import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

const PROVIDERS_KEY = 'catalog.providers.keycloakOrg';
const SHORTEST_RECOMMENDED_MS = 2 * 60 * 1000;

/**
 * Warnings about sync schedules that are too tight for large realms: a run may not end before the next begins.
 *
 * @param config - The root configuration; frequencies given as cron expressions or as `manual` are not judged.
 */
export function scheduleWarnings(config: Config): string[] {
  const providers = config.getOptionalConfig(PROVIDERS_KEY);
  return (providers?.keys() ?? []).flatMap(id => {
    const key = `${id}.schedule.frequency`;
    const frequency = providers?.getOptional(key);
    if (!providers || !isDuration(frequency)) {
      return [];
    }
    return durationToMilliseconds(readDurationFromConfig(providers, { key })) <
      SHORTEST_RECOMMENDED_MS
      ? [
          `${PROVIDERS_KEY}.${key} is below 2 minutes: the sync of a large realm may not be complete before the next run starts. Recommended: 5 minutes`,
        ]
      : [];
  });
}

function isDuration(frequency: unknown): boolean {
  return typeof frequency === 'string'
    ? frequency !== 'manual'
    : typeof frequency === 'object' &&
        frequency !== null &&
        !('cron' in frequency) &&
        !('trigger' in frequency);
}
