import { durationToMilliseconds } from '@backstage/types';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { DEFAULT_SCHEDULE } from '../sync/createKeycloakSyncs';

/** When full syncs run, in milliseconds. */
export interface Timetable {
  /** `undefined` where they run on demand, or at times of the day. */
  frequency?: number;
  timeout: number;
}

/** When the full syncs of a provider run. */
export function timetableOf({
  schedule = DEFAULT_SCHEDULE,
}: Pick<KeycloakProviderConfig, 'schedule'>): Timetable {
  const { frequency, timeout } = schedule;
  return {
    ...('cron' in frequency || 'trigger' in frequency
      ? {}
      : { frequency: durationToMilliseconds(frequency) }),
    timeout: durationToMilliseconds(timeout),
  };
}
