import { QueueLength } from './catalogTables';

/** How entities are handed to the catalog so that whoever comes in between waits for few others only. */
export interface Pace {
  /** How many entities are handed over at once. */
  chunk: number;
  /** The next chunk waits until the catalog has no more than these to do. */
  maxQueue: QueueLength;
  /** Entities that the catalog takes in a second, for which these numbers are meant. */
  rate: number;
  /** Milliseconds between two looks at the queues. */
  lookEvery: number;
  /** The longest wait for one chunk, in milliseconds: the catalog may be busy with other things. */
  maxWait: number;
  /** Milliseconds between two chunks where the queues cannot be read. */
  blindPause: number;
}

/**
 * `npm run bench:sync` compares them with others: the catalog looks for more only each second once it has nothing to process,
 * so chunks are small and the next one comes early.
 */
export const DEFAULT_PACE: Pace = {
  chunk: 40,
  maxQueue: { toProcess: 70, toStitch: 225 },
  rate: 160,
  lookEvery: 50,
  maxWait: 10_000,
  blindPause: 1_500,
};

/** Less than this share of a pace would leave the catalog waiting between two chunks. */
const MIN_SHARE = 0.3;

/**
 * The pace for a catalog that is slower than a pace is meant for: whoever comes in between would wait longer for the same
 * number of others.
 *
 * @param rate - Entities that the catalog took in a second, lately
 */
export function slowedTo(rate: number, pace: Pace): Pace {
  const share = Math.min(1, Math.max(MIN_SHARE, rate / pace.rate));
  const of = (count: number) => Math.ceil(count * share);
  return {
    ...pace,
    chunk: of(pace.chunk),
    maxQueue: {
      toProcess: of(pace.maxQueue.toProcess),
      toStitch: of(pace.maxQueue.toStitch),
    },
    maxWait: of(pace.maxWait),
  };
}

/** Whether the next chunk may go. */
export function isTimeForNext(queue: QueueLength, pace: Pace): boolean {
  return (
    queue.toProcess <= pace.maxQueue.toProcess &&
    queue.toStitch <= pace.maxQueue.toStitch
  );
}
