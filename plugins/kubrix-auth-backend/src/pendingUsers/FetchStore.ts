import { DatabaseService } from '@backstage/backend-plugin-api';
import { UserFetchedEvent } from '@kubrix/plugin-kubrix-common';
import { Knex } from 'knex';
import { pauseBeforeFetch } from './fetchRetry';
import {
  PENDING_USERS_TABLE,
  PendingUserRecord,
  PendingUserRow,
} from './pendingUserRow';

/** What was asked for and what became of fetching pending users from Keycloak, kept beside them in their table. */
export class FetchStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Opens the store, whose table `PendingUserStore` brings up to date. */
  static async create(database: DatabaseService): Promise<FetchStore> {
    return new FetchStore(await database.getClient());
  }

  #pending({ issuer, sub }: { issuer: string; sub: string }) {
    return this.#knex<PendingUserRow>(PENDING_USERS_TABLE).where({
      issuer,
      sub,
      state: 'pending',
    });
  }

  /**
   * Records what became of fetching somebody.
   *
   * @returns The name of their temporary identity, undefined for somebody who is not pending.
   */
  async recordOutcome(event: UserFetchedEvent): Promise<string | undefined> {
    const [row] = await this.#pending(event)
      .update({
        attempts: this.#knex.raw('attempts + 1'),
        last_attempt: this.#knex.fn.now(),
        last_outcome: event.outcome,
      })
      .returning('name');
    return row?.name;
  }

  /**
   * Takes the next fetch of somebody on, once its pause is over.
   *
   * @returns Whether this caller is to ask for it: true for one of those who try, on all replicas.
   */
  async claim(
    record: Pick<PendingUserRecord, 'issuer' | 'sub' | 'fetchRequests'>,
    now: Date,
  ): Promise<boolean> {
    const over = new Date(
      now.getTime() - pauseBeforeFetch(record.fetchRequests),
    );
    const updated = await this.#pending(record)
      .where({ fetch_requests: record.fetchRequests })
      .where(row =>
        row.whereNull('fetch_requested').orWhere('fetch_requested', '<=', over),
      )
      .update({
        fetch_requests: this.#knex.raw('fetch_requests + 1'),
        fetch_requested: this.#knex.fn.now(),
      });
    return updated === 1;
  }

  /** Records that an admin asked for a fetch, after which the pauses begin anew. */
  async recordRequest(person: { issuer: string; sub: string }): Promise<void> {
    await this.#pending(person).update({
      fetch_requests: 1,
      fetch_requested: this.#knex.fn.now(),
    });
  }
}
