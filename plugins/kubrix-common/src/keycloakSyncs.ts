/**
 * Path of {@link KeycloakSync}s below the base URL of the `catalog` plugin.
 *
 * `POST <path>/<providerId>/run` starts a sync now, `POST <path>/<providerId>/runs/<runId>/accept` lets the next sync
 * pass once although it would be refused for the same reason.
 */
export const KEYCLOAK_SYNCS_PATH = '/kubrix/keycloak-syncs';

/** Answer of `GET` {@link KEYCLOAK_SYNCS_PATH}. */
export interface KeycloakSyncsResponse {
  items: KeycloakSync[];
}

/** The scheduled sync of one realm. Times are ISO 8601. */
export interface KeycloakSync {
  /** The key under `catalog.providers.keycloakOrg`. */
  providerId: string;
  realm: string;
  /** When the next run begins; absent while one is running, or where no schedule says so. */
  nextRunAt?: string;
  /** When the last run that reached the catalog ended. */
  lastAppliedAt?: string;
  /** The latest runs, newest first. */
  runs: KeycloakSyncRun[];
}

/**
 * One run of a sync.
 *
 * - `running`: not over yet, or its process was killed.
 * - `applied`: the catalog has the users and groups of Keycloak.
 * - `refused`: a guard kept the last good state; `message` says why.
 * - `failed`: Keycloak or the catalog failed; `message` says how.
 */
export interface KeycloakSyncRun {
  id: string;
  startedAt: string;
  endedAt?: string;
  outcome: 'running' | 'applied' | 'refused' | 'failed';
  message?: string;
  /** Whether an admin may let the same result pass once. */
  acceptable: boolean;
  /** When an admin did so. */
  acceptedAt?: string;
  /** What was read from Keycloak. */
  users?: number;
  groups?: number;
  /** What changed in the catalog. */
  added?: number;
  removed?: number;
}
