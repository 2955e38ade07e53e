import { DatabaseService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { openDatabase } from '../database/openDatabase';
import { Person } from '../identity/person';
import { pendingUserName } from './pendingUserName';
import {
  PENDING_USERS_TABLE,
  PendingUserRecord,
  PendingUserRow,
  toPendingUserRecord,
} from './pendingUserRow';

/** The people who signed in before the catalog knew them, kept in the auth plugin's database. */
export class PendingUserStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Opens the store. */
  static async create(database: DatabaseService): Promise<PendingUserStore> {
    return new PendingUserStore(await openDatabase(database));
  }

  get #table() {
    return this.#knex<PendingUserRow>(PENDING_USERS_TABLE);
  }

  /**
   * Records that a person signed in whom the catalog does not know, which asks for a first fetch of them.
   *
   * @returns The name of their temporary identity, the same each time, and whether this is the first time.
   *
   * @remarks
   * Two people with the same local part get different names, also when they sign in at the same moment: the
   * database's unique constraint decides who is first.
   */
  async record({
    issuer,
    sub,
    email,
    username,
  }: Person): Promise<{ name: string; isNew: boolean }> {
    const fetch = { fetch_requests: 1, fetch_requested: this.#knex.fn.now() };
    for (let attempt = 1; ; attempt++) {
      const known = await this.#table
        .where({ issuer, sub })
        .update({
          email: email ?? null,
          username: username ?? null,
          last_seen: this.#knex.fn.now(),
          state: 'pending',
          sign_ins: this.#knex.raw('sign_ins + 1'),
          ...fetch,
        })
        .returning('name');
      if (known.length) {
        return { name: known[0].name, isNew: false };
      }

      const inserted = await this.#table
        .insert({
          issuer,
          sub,
          email,
          username,
          name: pendingUserName({ email, username }, attempt),
          ...fetch,
        })
        .onConflict()
        .ignore()
        .returning('name');
      if (inserted.length) {
        return { name: inserted[0].name, isNew: true };
      }
    }
  }

  /**
   * Records that a person signed in as a catalog user; what became of fetching them does not matter any more.
   *
   * @returns What was known of them until now, undefined for everybody who was not pending.
   */
  async recordProvisioned({
    issuer,
    sub,
  }: Person): Promise<PendingUserRecord | undefined> {
    const [row] = await this.#table
      .where({ issuer, sub, state: 'pending' })
      .update({
        state: 'provisioned',
        last_seen: this.#knex.fn.now(),
        last_outcome: null,
        fetch_requests: 0,
        fetch_requested: null,
      })
      .returning('*');
    return row && toPendingUserRecord(row);
  }

  /**
   * Records that the portal knows that a person's account is set up.
   *
   * @returns Seconds since they first signed in, the first time; undefined ever after, on all replicas.
   */
  async recordReady({ issuer, sub }: Person): Promise<number | undefined> {
    const [row] = await this.#table
      .where({ issuer, sub })
      .whereNull('ready_at')
      .update({ ready_at: this.#knex.fn.now() })
      .returning(['first_seen', 'ready_at']);
    return row?.ready_at
      ? (row.ready_at.getTime() - row.first_seen.getTime()) / 1_000
      : undefined;
  }

  /**
   * Forgets people by the time at which they were last seen.
   *
   * @returns How many were forgotten.
   */
  async forget(lastSeenBefore: {
    pending: Date;
    provisioned: Date;
  }): Promise<number> {
    return this.#table
      .where('last_seen', '<', lastSeenBefore.pending)
      .orWhere(row =>
        row
          .where('state', 'provisioned')
          .andWhere('last_seen', '<', lastSeenBefore.provisioned),
      )
      .delete();
  }

  /** The person behind the name of a temporary identity, or undefined when there is none. */
  async findByName(name: string): Promise<PendingUserRecord | undefined> {
    const row = await this.#table.where({ name }).first();
    return row && toPendingUserRecord(row);
  }

  /** The person behind the name of a temporary identity who still waits, or undefined when there is none. */
  async findPending(name: string): Promise<PendingUserRecord | undefined> {
    const row = await this.#table.where({ name, state: 'pending' }).first();
    return row && toPendingUserRecord(row);
  }

  /** Those who wait, the last to come first; whose account is ready does not, until they are pending once more. */
  async listPending(options: { limit: number }): Promise<PendingUserRecord[]> {
    const rows = await this.#waiting()
      .orderBy('first_seen', 'desc')
      .limit(options.limit);
    return rows.map(toPendingUserRecord);
  }

  /** How many wait. */
  async countPending(): Promise<number> {
    const [{ count }] = await this.#waiting().count({ count: '*' });
    return Number(count);
  }

  #waiting() {
    return this.#table
      .where({ state: 'pending' })
      .andWhere(row =>
        row.whereNull('ready_at').orWhereRaw('last_seen > ready_at'),
      );
  }
}
