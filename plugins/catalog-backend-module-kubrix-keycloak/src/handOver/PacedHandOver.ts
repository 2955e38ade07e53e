import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { setTimeout } from 'node:timers/promises';
import { HandedOver } from '../store/HandedOver';
import { Leases } from '../store/Leases';
import { CatalogQueue } from './catalogTables';
import { DEFAULT_PACE, isTimeForNext, Pace, slowedTo } from './pace';

/** A chunk that waits for somebody to be fetched says little of how fast the catalog is; the fastest of some says more. */
const RATES = 4;

/**
 * Hands many entities to the catalog without filling its queues, so that a first login is never behind all of them, and
 * none while somebody is being fetched, who then finds shorter queues.
 */
export class PacedHandOver {
  readonly #queue: Pick<CatalogQueue, 'length'>;
  readonly #handedOver: Pick<HandedOver, 'claimForFullSync'>;
  readonly #leases: Pick<Leases, 'areHeld'>;
  readonly #logger: LoggerService;
  readonly #pace: Pace;
  #isBlind = false;

  constructor(options: {
    queue: Pick<CatalogQueue, 'length'>;
    handedOver: Pick<HandedOver, 'claimForFullSync'>;
    leases: Pick<Leases, 'areHeld'>;
    logger: LoggerService;
    pace?: Pace;
  }) {
    this.#queue = options.queue;
    this.#handedOver = options.handedOver;
    this.#leases = options.leases;
    this.#logger = options.logger;
    this.#pace = options.pace ?? DEFAULT_PACE;
  }

  /**
   * Hands entities over in chunks, each when the catalog has little left to do.
   *
   * @param options.until - At this time, in milliseconds since the epoch, the rest goes at once
   * @returns The entities that were handed over; those whose name somebody else has got meanwhile are not among them.
   * @throws The signal's reason once it is aborted.
   */
  async run(
    entities: DeferredEntity[],
    options: {
      connection: EntityProviderConnection;
      signal: AbortSignal;
      until: number;
    },
  ): Promise<DeferredEntity[]> {
    const { connection, signal, until } = options;
    const done: DeferredEntity[] = [];
    let next = 0;
    let waited = 0;
    // How fast the catalog is turns out with the first chunks.
    let pace = slowedTo(0, this.#pace);
    let chunkBegan = performance.now();
    let rates: number[] = [];
    while (next < entities.length) {
      signal.throwIfAborted();
      // One chunk delays nobody much, and most syncs have no more.
      if (next > 0) {
        const waitBegan = performance.now();
        await this.#wait(pace, signal, until);
        waited += performance.now() - waitBegan;
        const seconds = (performance.now() - chunkBegan) / 1_000;
        rates = [...rates, pace.chunk / seconds].slice(-RATES);
        pace = this.#isBlind
          ? this.#pace
          : slowedTo(Math.max(...rates), this.#pace);
        chunkBegan = performance.now();
      }
      const end = Date.now() < until ? next + pace.chunk : entities.length;
      const added = await this.#handedOver.claimForFullSync(
        entities.slice(next, end),
      );
      await connection.applyMutation({ type: 'delta', added, removed: [] });
      done.push(...added);
      next = end;
    }
    this.#logger.info(
      `Handed ${done.length} new or changed entities to the catalog, and waited ${(waited / 1_000).toFixed(1)} seconds for it meanwhile`,
    );
    return done;
  }

  async #wait(pace: Pace, signal: AbortSignal, until: number): Promise<void> {
    const { lookEvery, maxWait } = pace;
    const end = Math.min(until, Date.now() + maxWait);
    while (Date.now() < end) {
      signal.throwIfAborted();
      if (
        !(await this.#leases.areHeld()) &&
        (await this.#isTimeForNext(pace, signal))
      ) {
        return;
      }
      await setTimeout(lookEvery, undefined, { signal });
    }
    signal.throwIfAborted();
  }

  async #isTimeForNext(pace: Pace, signal: AbortSignal): Promise<boolean> {
    try {
      return isTimeForNext(await this.#queue.length(), pace);
    } catch (error) {
      if (!this.#isBlind) {
        this.#isBlind = true;
        this.#logger.warn(
          `Could not read how much the catalog has to do: users and groups go to it in chunks with fixed pauses`,
          toError(error),
        );
      }
      await setTimeout(pace.blindPause, undefined, { signal });
      return true;
    }
  }
}
