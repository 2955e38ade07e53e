import { parseEntityRef } from '@backstage/catalog-model';
import { SignInAudit } from '../audit/SignInAudit';
import { Person } from '../identity/person';
import { SignInMetrics } from '../metrics/SignInMetrics';
import { Fetches } from './Fetches';
import { PendingUserRecord } from './pendingUserRow';
import { pendingUserRef } from './pendingUserRef';
import { PendingUserStore } from './PendingUserStore';

/** Gives temporary identities to people whom the catalog does not know yet, and has them fetched. */
export class PendingUsers {
  readonly #store: PendingUserStore;
  readonly #fetches: Fetches;
  readonly #audit: SignInAudit;
  readonly #metrics: SignInMetrics;
  readonly #onChange: () => void;

  constructor(deps: {
    store: PendingUserStore;
    fetches: Fetches;
    audit: SignInAudit;
    metrics: SignInMetrics;
    /** Called when the list of those who wait has changed. */
    onChange: () => void;
  }) {
    this.#store = deps.store;
    this.#fetches = deps.fetches;
    this.#audit = deps.audit;
    this.#metrics = deps.metrics;
    this.#onChange = deps.onChange;
  }

  /**
   * Records the sign-in of a person whom the catalog does not know.
   *
   * @returns Their temporary identity, `user:unprovisioned/<name>`.
   */
  async signedIn(person: Person): Promise<string> {
    const { name, isNew } = await this.#store.record(person);
    const userEntityRef = pendingUserRef(name);
    if (isNew) {
      await this.#audit.pendingIssued(person, userEntityRef);
    }
    this.#fetches.request(person, userEntityRef);
    this.#onChange();
    return userEntityRef;
  }

  /** Records the sign-in of a person as a catalog user, which may be their first with full access. */
  async provisioned(person: Person, catalogUserRef: string): Promise<void> {
    const record = await this.#store.recordProvisioned(person);
    if (record) {
      await this.ready(record);
      await this.#audit.provisioned(
        person,
        pendingUserRef(record.name),
        catalogUserRef,
      );
      this.#onChange();
    }
  }

  /** Records that somebody's account is set up, which counts once. */
  async ready(record: PendingUserRecord): Promise<void> {
    const seconds = record.readyAt
      ? undefined
      : await this.#store.recordReady(record);
    if (seconds !== undefined) {
      this.#metrics.becameReady(seconds);
      this.#onChange();
    }
  }

  /** The person behind a temporary identity, or undefined when it was never given or is forgotten. */
  async find(userEntityRef: string): Promise<PendingUserRecord | undefined> {
    return this.#store.findByName(parseEntityRef(userEntityRef).name);
  }
}
