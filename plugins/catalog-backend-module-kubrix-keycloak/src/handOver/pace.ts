import { QueueLength } from './CatalogQueue';

/** How entities are handed to the catalog so that whoever comes in between waits for few others only. */
export interface Pace {
  /** How many entities are handed over at once. */
  chunk: number;
  /** The next chunk waits until the catalog has no more than these to do. */
  maxQueue: QueueLength;
  /** Milliseconds between two looks at the queues. */
  lookEvery: number;
  /** The longest wait for one chunk, in milliseconds: the catalog may be busy with other things. */
  maxWait: number;
  /** Milliseconds between two chunks where the queues cannot be read. */
  blindPause: number;
}

/** `npm run bench:sync` compares them with others. */
export const DEFAULT_PACE: Pace = {
  chunk: 50,
  maxQueue: { toProcess: 40, toStitch: 80 },
  lookEvery: 50,
  maxWait: 10_000,
  blindPause: 1_500,
};

/** Whether the next chunk may go. */
export function isTimeForNext(queue: QueueLength, pace: Pace): boolean {
  return (
    queue.toProcess <= pace.maxQueue.toProcess &&
    queue.toStitch <= pace.maxQueue.toStitch
  );
}
