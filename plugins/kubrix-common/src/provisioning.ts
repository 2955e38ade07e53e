/** Path of the provisioning status below the base URL of the `auth` plugin. */
export const PROVISIONING_STATUS_PATH = '/kubrix/provisioning';

/**
 * Why somebody's account will not be set up by waiting alone.
 *
 * - `disabled`: Keycloak says that the user is disabled or gone.
 * - `email-conflict`: binding and email address do not lead to exactly one catalog user.
 * - `name-conflict`: the name of their catalog entity belongs to somebody else.
 * - `filtered-out`: the operator's configuration leaves them out of the catalog.
 * - `sync-failing`: neither their own fetch nor the scheduled sync succeeds.
 */
export type BlockedReason =
  | 'disabled'
  | 'email-conflict'
  | 'name-conflict'
  | 'filtered-out'
  | 'sync-failing';

/**
 * Answer of `GET /api/auth/kubrix/provisioning`.
 *
 * - `pending`: the catalog does not know the person yet. Times are ISO 8601, absent where nobody knows them.
 * - `blocked`: waiting alone will not help.
 * - `ready`: a sign-in now would get the full identity.
 *
 * `supportContact` is what `kubrix.provisioning.supportContact` says.
 */
export type ProvisioningStatus =
  | { status: 'ready' }
  | {
      status: 'pending';
      lastSyncEndedAt?: string;
      nextSyncAt?: string;
      supportContact?: string;
    }
  | { status: 'blocked'; reason: BlockedReason; supportContact?: string };

/** Channel on which pending users learn by a signal that {@link ProvisioningStatus} has become `ready`. */
export const PROVISIONING_CHANNEL = 'kubrix:provisioning';

/** Channel on which admins learn that the list of pending users or of sync runs has changed; the message is empty. */
export const PROVISIONING_ADMIN_CHANNEL = 'kubrix:provisioning-admin';

/** Topic of the event that somebody signed in whom the catalog does not know yet. */
export const USER_PENDING_TOPIC = 'kubrix.user-pending';

/** Payload of {@link USER_PENDING_TOPIC}. */
export interface UserPendingEvent {
  /** Issuer URL of the identity provider. */
  issuer: string;
  /** The person's `sub` claim at that issuer. */
  sub: string;
  /** The temporary identity, `user:unprovisioned/<name>`. */
  userEntityRef: string;
  /**
   * Entity reference of an admin: set when an admin asks for it; then also people are fetched who would wait for the
   * schedule.
   */
  requestedBy?: string;
}

/** Topic of the event that the catalog module tried to fetch one person from Keycloak. */
export const USER_FETCHED_TOPIC = 'kubrix.user-fetched';

/**
 * What became of fetching one person.
 *
 * - `added`: they were handed to the catalog, which still has to process them.
 * - `disabled`, `name-conflict`, `filtered-out`: as in {@link BlockedReason}.
 * - `unknown`: Keycloak has no such user, or no longer.
 * - `failed`: Keycloak could not be asked.
 */
export type FetchOutcome =
  | 'added'
  | 'disabled'
  | 'name-conflict'
  | 'filtered-out'
  | 'unknown'
  | 'failed';

/** Payload of {@link USER_FETCHED_TOPIC}. */
export interface UserFetchedEvent extends UserPendingEvent {
  outcome: FetchOutcome;
}

/** Somebody who waits for their account, as admins see them. Times are ISO 8601. */
export interface PendingUser {
  /** The temporary identity, `user:unprovisioned/<name>`. */
  userEntityRef: string;
  issuer: string;
  email?: string;
  username?: string;
  firstSeenAt: string;
  lastSeenAt: string;
  signIns: number;
  /** How often they were fetched from Keycloak. */
  attempts: number;
  lastAttemptAt?: string;
  lastOutcome?: FetchOutcome;
}

/** Path of {@link PendingUser}s below the base URL of the `auth` plugin; `POST <path>/<name>/sync` fetches one again. */
export const PENDING_USERS_PATH = '/kubrix/pending-users';

/** Answer of `GET` {@link PENDING_USERS_PATH}. */
export interface PendingUsersResponse {
  items: PendingUser[];
}
