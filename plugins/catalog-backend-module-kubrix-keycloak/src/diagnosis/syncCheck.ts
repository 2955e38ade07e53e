import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, Check, doubtful, unknown } from '@kubrix/plugin-kubrix-node';
import { Knex } from 'knex';
import { describeFailure } from '../keycloak/keycloakFailures';
import { SyncRuns } from '../store/SyncRuns';
import { DEFAULT_SCHEDULE } from '../sync/createKeycloakSyncs';
import {
  providerKey,
  readKeycloakProviders,
} from '../sync/readKeycloakProviders';
import { scheduleWarnings } from '../sync/scheduleWarnings';
import { describeDuration } from './describeDuration';
import { judgeRuns, Timetable } from './judgeRuns';
import { judgeSurvey } from './judgeSurvey';
import { surveyRealm } from './surveyRealm';

/** Of Postgres: there is no such table, column or database. */
const NOT_THERE = ['42P01', '42703', '3D000'];

/** What the check of the syncs needs beside the configuration. */
export interface SyncCheckOptions {
  /** Reads from the catalog's database. */
  readCatalog: <T>(read: (knex: Knex) => Promise<T>) => Promise<T>;
  /** Asks Keycloak for all users instead of trusting the last sync, and is told how far that is. */
  onProgress?: (text: string) => void;
}

/** Checks how the full syncs went, whether their schedule suits the number of users, and what users lack. */
export function syncCheck(config: Config, options: SyncCheckOptions): Check {
  return {
    id: 'sync',
    title: 'Sync of users',
    async run() {
      const findings = scheduleWarnings(config).map(warning =>
        doubtful(`${warning}.`),
      );
      for (const provider of readKeycloakProviders(config)) {
        findings.push(...(await checkRuns(provider, options)));
        if (options.onProgress) {
          findings.push(...(await checkRealm(provider, options.onProgress)));
        }
      }
      return findings.length > 0
        ? findings
        : [unknown('No realm is configured whose users could be fetched.')];
    },
  };
}

async function checkRuns(
  { id, schedule }: KeycloakProviderConfig,
  { readCatalog, onProgress }: SyncCheckOptions,
): Promise<Finding[]> {
  const key = providerKey(id);
  try {
    return await readCatalog(async knex => {
      const runs = new SyncRuns(knex, id);
      const findings = judgeRuns(
        key,
        await runs.list(),
        timetableOf(schedule),
        Date.now(),
      );
      const last = onProgress ? undefined : await runs.lastSurvey();
      return last
        ? [
            ...findings,
            ...judgeSurvey(
              last.survey,
              `${key}, counted by the sync ${describeDuration(Date.now() - last.surveyedAt.getTime())} ago`,
            ),
          ]
        : findings;
    });
  } catch (error) {
    return [
      unknown(
        NOT_THERE.includes(codeOf(error))
          ? `No full sync of ${key} has run yet with this version.`
          : `How the syncs of ${key} went is not known, since the database did not answer.`,
      ),
    ];
  }
}

async function checkRealm(
  provider: KeycloakProviderConfig,
  onProgress: (text: string) => void,
): Promise<Finding[]> {
  const key = providerKey(provider.id);
  try {
    const { survey, tookMs } = await surveyRealm(provider, onProgress);
    return judgeSurvey(
      survey,
      `${key}, counted just now in ${describeDuration(tookMs)}`,
    );
  } catch (error) {
    return [
      bad(
        `The users of ${key} cannot be counted: ${describeFailure(error)}.`,
        'See what is said above about Keycloak and about the account that fetches users.',
      ),
    ];
  }
}

function timetableOf(
  schedule: SchedulerServiceTaskScheduleDefinition = DEFAULT_SCHEDULE,
): Timetable {
  const { frequency, timeout } = schedule;
  return {
    ...('cron' in frequency || 'trigger' in frequency
      ? {}
      : { frequency: durationToMilliseconds(frequency) }),
    timeout: durationToMilliseconds(timeout),
  };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : '';
}
