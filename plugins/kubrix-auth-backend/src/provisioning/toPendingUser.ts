import { PendingUser } from '@kubrix/plugin-kubrix-common';
import { PendingUserRecord, pendingUserRef } from '../pendingUsers';

/** Somebody who waits, as admins see them. */
export function toPendingUser(record: PendingUserRecord): PendingUser {
  return {
    userEntityRef: pendingUserRef(record.name),
    issuer: record.issuer,
    email: record.email,
    username: record.username,
    firstSeenAt: record.firstSeen.toISOString(),
    lastSeenAt: record.lastSeen.toISOString(),
    signIns: record.signIns,
    attempts: record.attempts,
    lastAttemptAt: record.lastAttempt?.toISOString(),
    lastOutcome: record.lastOutcome,
  };
}
