import { Config } from '@backstage/config';
import { Check, doubtful, unknown } from '@kubrix/plugin-kubrix-node';
import { Knex } from 'knex';
import { readKeycloakProviders } from '../sync/readKeycloakProviders';
import { scheduleWarnings } from '../sync/scheduleWarnings';
import { checkPace, checkPeople } from './checkRealm';
import { checkRuns } from './checkRuns';

/** What the check of the syncs needs beside the configuration. */
export interface SyncCheckOptions {
  /** Reads from the catalog's database. */
  readCatalog: <T>(read: (knex: Knex) => Promise<T>) => Promise<T>;
  /** Whether Keycloak lets the portal in; where it is known that it does not, nobody waits for it again. */
  isKeycloakOpen: boolean;
  /** Asks Keycloak for all users instead of trusting the last sync, and is told how far that is. */
  onProgress?: (text: string) => void;
}

/** Checks how the full syncs went, whether their schedule suits the number of users, and what users lack. */
export function syncCheck(config: Config, options: SyncCheckOptions): Check {
  const { readCatalog, isKeycloakOpen, onProgress } = options;
  return {
    id: 'sync',
    title: 'Sync of users',
    async run() {
      const findings = scheduleWarnings(config).map(warning =>
        doubtful(`${warning}.`),
      );
      const counts = isKeycloakOpen ? onProgress : undefined;
      for (const provider of readKeycloakProviders(config)) {
        const runs = await checkRuns(provider, {
          readCatalog,
          withSurvey: !counts,
        });
        findings.push(...runs.findings);
        if (isKeycloakOpen && runs.isFirstDue) {
          findings.push(...(await checkPace(provider)));
        }
        if (counts) {
          findings.push(...(await checkPeople(provider, counts)));
        }
      }
      return findings.length > 0
        ? findings
        : [unknown('No realm is configured whose users could be fetched.')];
    },
  };
}
