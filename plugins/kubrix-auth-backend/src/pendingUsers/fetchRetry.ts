import { PendingUserRecord } from './pendingUserRow';

const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/**
 * Milliseconds between a request to fetch somebody and the next: 10, 20, 40 seconds and so on, at most 5 minutes.
 *
 * @param requests - How often in a row a fetch was asked for already
 */
export function pauseBeforeFetch(requests: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (requests - 1), LONGEST_PAUSE_MS);
}

/** Whether a fetch is to be asked for again: the last one brought nothing that another could not change. */
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
    (lastOutcome === undefined ||
      lastOutcome === 'failed' ||
      lastOutcome === 'unknown') &&
    (fetchRequested === undefined ||
      now.getTime() - fetchRequested.getTime() >=
        pauseBeforeFetch(fetchRequests))
  );
}
