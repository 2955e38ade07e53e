/** Path of the provisioning status below the base URL of the `auth` plugin. */
export const PROVISIONING_STATUS_PATH = '/kubrix/provisioning';

/**
 * Answer of `GET /api/auth/kubrix/provisioning`.
 *
 * - `pending`: the catalog does not know the person yet.
 * - `ready`: a sign-in now would get the full identity.
 */
export interface ProvisioningStatus {
  status: 'pending' | 'ready';
}

/** Channel on which pending users learn by a signal that {@link ProvisioningStatus} has become `ready`. */
export const PROVISIONING_CHANNEL = 'kubrix:provisioning';

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
}
