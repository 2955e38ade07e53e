import { LoggerService } from '@backstage/backend-plugin-api';
import {
  realmOfIssuer,
  USER_PENDING_TOPIC,
  UserFetchedEvent,
  UserPendingEvent,
} from '@kubrix/plugin-kubrix-common';
import PQueue from 'p-queue';
import { TargetedSync } from './TargetedSync';

const CONCURRENCY = 4;
const STARTS_PER_SECOND = 10;

/** Hands people whom the catalog does not know to the targeted sync of their realm, a few at a time, each once. */
export class FirstLogins {
  readonly #inFlight = new Set<string>();
  readonly #queue = new PQueue({
    concurrency: CONCURRENCY,
    interval: 1_000,
    intervalCap: STARTS_PER_SECOND,
  });
  readonly #shutdown = new AbortController();
  readonly #syncs: Pick<TargetedSync, 'realm' | 'run'>[];
  readonly #onRequestOnly: boolean;
  readonly #report: (event: UserFetchedEvent) => void;
  readonly #logger: LoggerService;

  constructor(options: {
    syncs: Pick<TargetedSync, 'realm' | 'run'>[];
    /** Whether only those are fetched for whom an admin asks. */
    onRequestOnly?: boolean;
    /** Tells what became of somebody; must not throw. */
    report: (event: UserFetchedEvent) => void;
    logger: LoggerService;
  }) {
    this.#syncs = options.syncs;
    this.#onRequestOnly = options.onRequestOnly ?? false;
    this.#report = options.report;
    this.#logger = options.logger;
  }

  /** Takes in the payload of an event; returns at once, since whoever published it may be waiting. */
  accept(event: unknown): void {
    if (!isUserPendingEvent(event)) {
      this.#logger.warn(
        `Ignored an event '${USER_PENDING_TOPIC}' without issuer, sub and userEntityRef. Publish it with the payload of @kubrix/plugin-kubrix-common`,
      );
      return;
    }
    if (this.#onRequestOnly && !event.requestedBy) {
      return;
    }
    const realm = realmOfIssuer(event.issuer);
    const syncs = this.#syncs.filter(sync => sync.realm === realm);
    if (!syncs.length) {
      this.#logger.debug(
        `No realm under catalog.providers.keycloakOrg is that of issuer ${event.issuer}`,
      );
      return;
    }
    const key = `${event.issuer} ${event.sub}`;
    if (this.#inFlight.has(key) || this.#shutdown.signal.aborted) {
      return;
    }
    this.#inFlight.add(key);
    this.#queue
      .add(() => Promise.all(syncs.map(sync => this.#run(sync, event))))
      .finally(() => this.#inFlight.delete(key));
  }

  async #run(
    sync: Pick<TargetedSync, 'run'>,
    { issuer, sub, userEntityRef }: UserPendingEvent,
  ): Promise<void> {
    const person = { issuer, sub, userEntityRef };
    const outcome = await sync.run(person, this.#shutdown.signal);
    if (outcome) {
      this.#report({ ...person, outcome });
    }
  }

  /** Drops who is waiting and lets nobody in any more. */
  stop(): void {
    this.#shutdown.abort();
    this.#queue.clear();
  }
}

function isUserPendingEvent(payload: unknown): payload is UserPendingEvent {
  const event: Partial<Record<keyof UserPendingEvent, unknown>> = payload ?? {};
  return [event.issuer, event.sub, event.userEntityRef].every(
    value => typeof value === 'string' && value !== '',
  );
}
