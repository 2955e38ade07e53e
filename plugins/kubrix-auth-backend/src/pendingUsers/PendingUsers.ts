import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import {
  UNPROVISIONED_NAMESPACE,
  USER_PENDING_TOPIC,
  UserPendingEvent,
} from '@kubrix/plugin-kubrix-common';
import { SignInAudit } from '../audit/SignInAudit';
import { Person } from '../identity/person';
import { PendingUserStore } from './PendingUserStore';

/** Gives temporary identities to people whom the catalog does not know yet, and tells the other plugins of them. */
export class PendingUsers {
  readonly #store: PendingUserStore;
  readonly #events: EventsService;
  readonly #logger: LoggerService;
  readonly #audit: SignInAudit;

  constructor(deps: {
    store: PendingUserStore;
    events: EventsService;
    logger: LoggerService;
    audit: SignInAudit;
  }) {
    this.#store = deps.store;
    this.#events = deps.events;
    this.#logger = deps.logger;
    this.#audit = deps.audit;
  }

  /**
   * Records the sign-in of a person whom the catalog does not know.
   *
   * @returns Their temporary identity, `user:unprovisioned/<name>`.
   */
  async signedIn(person: Person): Promise<string> {
    const { name, isNew } = await this.#store.record(person);
    const userEntityRef = unprovisionedUserRef(name);
    if (isNew) {
      await this.#audit.pendingIssued(person, userEntityRef);
    }
    this.#publish({
      issuer: person.issuer,
      sub: person.sub,
      userEntityRef,
    });
    return userEntityRef;
  }

  /** Records the sign-in of a person as a catalog user, which may be their first with full access. */
  async provisioned(person: Person, catalogUserRef: string): Promise<void> {
    const name = await this.#store.recordProvisioned(person);
    if (name !== undefined) {
      await this.#audit.provisioned(
        person,
        unprovisionedUserRef(name),
        catalogUserRef,
      );
    }
  }

  /** The person behind a temporary identity, or undefined when it was never given or is forgotten. */
  async find(userEntityRef: string): Promise<Person | undefined> {
    return this.#store.findByName(parseEntityRef(userEntityRef).name);
  }

  // Publishing waits for local subscribers, and nobody's sign-in should: the row in the database is the truth.
  #publish(eventPayload: UserPendingEvent) {
    this.#events
      .publish({ topic: USER_PENDING_TOPIC, eventPayload })
      .catch(error =>
        this.#logger.warn(
          `Could not publish '${USER_PENDING_TOPIC}'; the user waits for the scheduled sync`,
          toError(error),
        ),
      );
  }
}

function unprovisionedUserRef(name: string): string {
  return stringifyEntityRef({
    kind: 'User',
    namespace: UNPROVISIONED_NAMESPACE,
    name,
  });
}
