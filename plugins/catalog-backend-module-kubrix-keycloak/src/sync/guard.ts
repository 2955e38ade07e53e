import { RealmContents } from '../keycloak/readRealm';

const MIN_TOLERATED_GAP = 10;
const TOLERATED_GAP = 0.005;
/** So many users may always go, however few there are. */
const ALWAYS_REMOVABLE = 10;

/** Why a guard keeps the last good state. */
export const REFUSAL_REASONS = [
  'empty',
  'incomplete',
  'too-many-removals',
] as const;

/** One of {@link REFUSAL_REASONS}. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What a guard says against handing a sync's result to the catalog. */
export interface Refusal {
  reason: RefusalReason;
  message: string;
  /** How many users the result would remove from the catalog, where that is known. */
  removals: number;
}

/**
 * Judges whether all users of a realm were read.
 *
 * @remarks
 * Users come and go while the pages are read, hence the tolerance: 10 users or 0.5 % of them.
 */
export function refuseRead({
  users,
  counted,
}: Pick<RealmContents, 'users' | 'counted'>): Refusal | undefined {
  if (users.length === 0) {
    return {
      reason: 'empty',
      message:
        'Keycloak gave no users at all. Check that the realm is the right one and that the client may view its users',
      removals: 0,
    };
  }
  const expected = Math.min(counted.before, counted.after);
  const gap = expected - users.length;
  return gap > Math.max(MIN_TOLERATED_GAP, expected * TOLERATED_GAP)
    ? {
        reason: 'incomplete',
        message: `Keycloak gave ${users.length} users, but counts ${expected}`,
        removals: 0,
      }
    : undefined;
}

/**
 * How many users one sync may remove.
 *
 * @param known - How many the catalog has from the realm
 * @param maxRemovalPercent - 0 to 100
 */
export function maxRemovals(known: number, maxRemovalPercent: number): number {
  return Math.max(
    ALWAYS_REMOVABLE,
    Math.floor((known * maxRemovalPercent) / 100),
  );
}

/** Judges whether a sync removes so many users that somebody should look at it first. */
export function refuseRemovals(options: {
  known: number;
  removals: number;
  maxRemovalPercent: number;
}): Refusal | undefined {
  const { known, removals, maxRemovalPercent } = options;
  return removals > maxRemovals(known, maxRemovalPercent)
    ? {
        reason: 'too-many-removals',
        message: `It would remove ${removals} of ${known} users, more than kubrix.provisioning.maxRemovalPercent (${maxRemovalPercent}) allows`,
        removals,
      }
    : undefined;
}
