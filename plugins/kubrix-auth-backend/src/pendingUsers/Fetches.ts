import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import {
  USER_FETCHED_TOPIC,
  USER_PENDING_TOPIC,
  UserPendingEvent,
} from '@kubrix/plugin-kubrix-common';
import { Person } from '../identity/person';
import { isFetchDue } from './fetchRetry';
import { FetchStore } from './FetchStore';
import { PendingUserRecord } from './pendingUserRow';
import { pendingUserRef } from './pendingUserRef';
import { readUserFetchedEvent } from './readUserFetchedEvent';

/** Asks for pending users to be fetched from Keycloak, and hears what became of it. */
export class Fetches {
  readonly #store: FetchStore;
  readonly #events: EventsService;
  readonly #logger: LoggerService;

  constructor(deps: {
    store: FetchStore;
    events: EventsService;
    logger: LoggerService;
  }) {
    this.#store = deps.store;
    this.#events = deps.events;
    this.#logger = deps.logger;
  }

  /**
   * Asks for somebody, in the background.
   *
   * @param requestedBy - The admin who asks
   * @remarks
   * Publishing waits for local subscribers, and nobody's sign-in should: the row in the database is the truth.
   */
  request(
    { issuer, sub }: Person,
    userEntityRef: string,
    requestedBy?: string,
  ): void {
    const eventPayload: UserPendingEvent = {
      issuer,
      sub,
      userEntityRef,
      ...(requestedBy === undefined ? {} : { requestedBy }),
    };
    this.#events
      .publish({ topic: USER_PENDING_TOPIC, eventPayload })
      .catch(error =>
        this.#logger.warn(
          `Could not publish '${USER_PENDING_TOPIC}'; the user waits for the scheduled sync`,
          toError(error),
        ),
      );
  }

  /** Asks for somebody again who still waits, unless that would change nothing, was just now or on another replica. */
  async requestAgain(record: PendingUserRecord): Promise<void> {
    const now = new Date();
    if (isFetchDue(record, now) && (await this.#store.claim(record, now))) {
      this.request(record, pendingUserRef(record.name));
    }
  }

  /** Asks for somebody at once in the name of an admin, whatever became of them before. */
  async requestNow(
    record: PendingUserRecord,
    requestedBy: string,
  ): Promise<void> {
    await this.#store.recordRequest(record);
    this.request(record, pendingUserRef(record.name), requestedBy);
  }

  /**
   * Takes in the payload of an event that somebody was fetched.
   *
   * @returns The temporary identity that it is about, undefined where it is about nobody who waits.
   */
  async heard(payload: unknown): Promise<string | undefined> {
    const event = readUserFetchedEvent(payload);
    if (!event) {
      this.#logger.warn(
        `Ignored an event '${USER_FETCHED_TOPIC}' without issuer, sub, userEntityRef and a known outcome. Publish it with the payload of @kubrix/plugin-kubrix-common`,
      );
      return undefined;
    }
    const name = await this.#store.recordOutcome(event);
    return name && pendingUserRef(name);
  }
}
