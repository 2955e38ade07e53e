import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { unknown } from '@kubrix/plugin-kubrix-node';
import { Knex } from 'knex';
import { SyncRuns } from '../store/SyncRuns';
import { providerKey } from '../sync/readKeycloakProviders';
import { describeDuration } from './describeDuration';
import { judgeRuns } from './judgeRuns';
import { judgeUsers } from './judgeUsers';
import { timetableOf } from './timetable';

/** Of Postgres: there is no such table, column or database. */
const NOT_THERE = ['42P01', '42703', '3D000'];

/** What is known of the full syncs of a realm. */
export interface RunsReport {
  findings: Finding[];
  /** Whether there was none yet. */
  isFirstDue: boolean;
}

/**
 * Checks how the full syncs of a provider went.
 *
 * @param options.readCatalog - Reads from the catalog's database
 * @param options.withSurvey - Whether to tell what the last one found out about users
 */
export async function checkRuns(
  provider: KeycloakProviderConfig,
  options: {
    readCatalog: <T>(read: (knex: Knex) => Promise<T>) => Promise<T>;
    withSurvey: boolean;
  },
): Promise<RunsReport> {
  const { readCatalog, withSurvey } = options;
  const key = providerKey(provider.id);
  try {
    return await readCatalog(async knex => {
      const store = new SyncRuns(knex, provider.id);
      const runs = await store.list();
      const last = withSurvey ? await store.lastSurvey() : undefined;
      const now = Date.now();
      return {
        findings: [
          ...judgeRuns(key, runs, timetableOf(provider), now),
          ...(last
            ? judgeUsers(
                last.survey,
                `${key}, counted by the sync ${describeDuration(now - last.surveyedAt.getTime())} ago`,
              )
            : []),
        ],
        isFirstDue: runs.length === 0,
      };
    });
  } catch (error) {
    const isFirstDue = NOT_THERE.includes(codeOf(error));
    return {
      findings: [
        unknown(
          isFirstDue
            ? `No full sync of ${key} has run yet with this version.`
            : `How the syncs of ${key} went is not known, since the database did not answer.`,
        ),
      ],
      isFirstDue,
    };
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : '';
}
