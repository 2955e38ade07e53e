import { FetchOutcome } from '@kubrix/plugin-kubrix-common';
import { PendingUserRecord } from './pendingUserRow';

const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** What another fetch does not change. */
const LASTING: ReadonlySet<FetchOutcome | undefined> = new Set<FetchOutcome>([
  'disabled',
  'filtered-out',
  'name-conflict',
]);

/**
 * Milliseconds between a request to fetch somebody and the next: 10, 20, 40 seconds and so on, at most 5 minutes.
 *
 * @param requests - How often in a row a fetch was asked for already
 */
export function pauseBeforeFetch(requests: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (requests - 1), LONGEST_PAUSE_MS);
}

/**
 * Whether a fetch of somebody who is still pending is to be asked for again. So it is also where the last one added them:
 * the replica whose catalog was about to process them may have been killed.
 */
export function isFetchDue(
  {
    lastOutcome,
    fetchRequests,
    fetchRequested,
  }: Pick<
    PendingUserRecord,
    'lastOutcome' | 'fetchRequests' | 'fetchRequested'
  >,
  now: Date,
): boolean {
  return (
    !LASTING.has(lastOutcome) &&
    (fetchRequested === undefined ||
      now.getTime() - fetchRequested.getTime() >=
        pauseBeforeFetch(fetchRequests))
  );
}
