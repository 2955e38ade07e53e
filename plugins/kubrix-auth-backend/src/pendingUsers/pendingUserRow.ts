import { FetchOutcome } from '@kubrix/plugin-kubrix-common';
import { Person } from '../identity/person';

/** The table of {@link PendingUserRow}s in the auth plugin's database. */
export const PENDING_USERS_TABLE = 'kubrix_pending_users';

/** Somebody who signed in before the catalog knew them, and how far their account is. */
export interface PendingUserRecord extends Person {
  /** Name of the temporary identity. */
  name: string;
  firstSeen: Date;
  lastSeen: Date;
  signIns: number;
  /** How often they were fetched from Keycloak. */
  attempts: number;
  lastAttempt?: Date;
  lastOutcome?: FetchOutcome;
  /** How often in a row a fetch was asked for. */
  fetchRequests: number;
  fetchRequested?: Date;
  /** When the portal first knew that the account is set up. */
  readyAt?: Date;
}

/** {@link PendingUserRecord} as the database has it. */
export interface PendingUserRow {
  issuer: string;
  sub: string;
  name: string;
  email: string | null;
  username: string | null;
  first_seen: Date;
  last_seen: Date;
  sign_ins: number;
  state: 'pending' | 'provisioned';
  attempts: number;
  last_attempt: Date | null;
  last_outcome: FetchOutcome | null;
  fetch_requests: number;
  fetch_requested: Date | null;
  ready_at: Date | null;
}

/** Reads a row of the table. */
export function toPendingUserRecord(row: PendingUserRow): PendingUserRecord {
  return {
    issuer: row.issuer,
    sub: row.sub,
    name: row.name,
    email: row.email ?? undefined,
    username: row.username ?? undefined,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    signIns: row.sign_ins,
    attempts: row.attempts,
    lastAttempt: row.last_attempt ?? undefined,
    lastOutcome: row.last_outcome ?? undefined,
    fetchRequests: row.fetch_requests,
    fetchRequested: row.fetch_requested ?? undefined,
    readyAt: row.ready_at ?? undefined,
  };
}
