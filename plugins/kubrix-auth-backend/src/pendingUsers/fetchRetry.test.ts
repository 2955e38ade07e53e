import { FetchOutcome } from '@kubrix/plugin-kubrix-common';
import { isFetchDue, pauseBeforeFetch } from './fetchRetry';

const NOW = new Date('2026-01-01T12:00:00Z');
const secondsAgo = (seconds: number) =>
  new Date(NOW.getTime() - seconds * 1000);

describe('pauseBeforeFetch', () => {
  it.each([
    [0, 5],
    [1, 10],
    [2, 20],
    [3, 40],
    [4, 80],
    [5, 160],
    [6, 300],
    [5_000, 300],
  ])('after %d requests: %d s', (requests, seconds) => {
    expect(pauseBeforeFetch(requests)).toBe(seconds * 1000);
  });
});

describe('isFetchDue', () => {
  it.each<[FetchOutcome | undefined, number, number | undefined, boolean]>([
    [undefined, 0, undefined, true],
    [undefined, 1, 9, false],
    [undefined, 1, 10, true],
    ['failed', 2, 19, false],
    ['failed', 2, 20, true],
    ['unknown', 9, 299, false],
    ['unknown', 9, 300, true],
    ['added', 1, 9, false],
    ['added', 1, 10, true],
    ['disabled', 1, 3_600, false],
    ['name-conflict', 1, 3_600, false],
    ['filtered-out', 1, 3_600, false],
  ])(
    'last outcome %s, request %d was %s s ago: %s',
    (lastOutcome, fetchRequests, ago, due) => {
      const fetchRequested = ago === undefined ? undefined : secondsAgo(ago);
      expect(
        isFetchDue({ lastOutcome, fetchRequests, fetchRequested }, NOW),
      ).toBe(due);
    },
  );
});
