import { DatabaseService } from '@backstage/backend-plugin-api';
import {
  SignInTrace,
  SignInTraceBegun,
  SignInTraceRequest,
} from '@kubrix/plugin-kubrix-common';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../database/openDatabase';
import {
  REQUESTS_TABLE,
  SignInTraceRequestRow,
  SignInTraceRow,
  TRACES_TABLE,
} from './signInTraceRows';

/** How long a trace lasts, in milliseconds. */
export const TRACE_LIFETIME_MS = 10 * 60_000;

/** A page that is open refreshes every few minutes, so nobody reaches this who does not want to. */
const MAX_REQUESTS = 50;

const TRACE_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The traces of sign-ins, kept in the auth plugin's database: traced on one replica, read on another. */
export class SignInTraceStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Opens the store. */
  static async create(database: DatabaseService): Promise<SignInTraceStore> {
    return new SignInTraceStore(await openDatabase(database));
  }

  /** Begins a trace, which ends the one that its owner may have. */
  async begin(owner: string): Promise<SignInTraceBegun> {
    for (;;) {
      await this.#traces().where({ owner }).delete();
      const [begun] = await this.#traces()
        .insert({ id: randomUUID(), owner })
        // Of those who begin at the same moment, the last one's is left.
        .onConflict('owner')
        .ignore()
        .returning(['id', 'created']);
      if (begun) {
        return { id: begun.id, expiresAt: expiryOf(begun) };
      }
    }
  }

  /** Whether a trace goes on; false for anything that is no id of one. */
  async isLive(id: unknown): Promise<boolean> {
    return (
      isTraceId(id) && (await this.#live().where({ id }).first()) !== undefined
    );
  }

  /** Adds a request to a trace, unless that is over or full. */
  async append(id: string, request: SignInTraceRequest): Promise<void> {
    await this.#knex.transaction(async transaction => {
      // The lock makes the next one who adds something count this one.
      const trace = await this.#live()
        .where({ id })
        .forUpdate()
        .transacting(transaction)
        .first();
      const [{ count }] = await this.#requests()
        .where({ trace_id: id })
        .transacting(transaction)
        .count({ count: '*' });
      if (trace && Number(count) < MAX_REQUESTS) {
        await this.#requests()
          .transacting(transaction)
          .insert({
            trace_id: id,
            started: new Date(request.startedAt),
            request: JSON.stringify(request),
          });
      }
    });
  }

  /** A trace that goes on, for the one who began it and nobody else. */
  async find(id: string, owner: string): Promise<SignInTrace | undefined> {
    if (!isTraceId(id)) {
      return undefined;
    }
    const trace = await this.#live().where({ id, owner }).first();
    if (!trace) {
      return undefined;
    }
    const rows = await this.#requests()
      .where({ trace_id: id })
      .orderBy('started');
    return {
      id,
      createdAt: trace.created.toISOString(),
      expiresAt: expiryOf(trace),
      requests: rows.map(({ request }) => JSON.parse(request)),
    };
  }

  /**
   * Ends a trace, and forgets it.
   *
   * @returns Whether its owner had it.
   */
  async end(id: string, owner: string): Promise<boolean> {
    return (
      isTraceId(id) && (await this.#live().where({ id, owner }).delete()) > 0
    );
  }

  /** Forgets all that are over. */
  async forget(): Promise<void> {
    await this.#traces().where('created', '<=', oldest()).delete();
  }

  #traces() {
    return this.#knex<SignInTraceRow>(TRACES_TABLE);
  }

  #live() {
    return this.#traces().where('created', '>', oldest());
  }

  #requests() {
    return this.#knex<SignInTraceRequestRow>(REQUESTS_TABLE);
  }
}

function oldest(): Date {
  return new Date(Date.now() - TRACE_LIFETIME_MS);
}

function expiryOf({ created }: Pick<SignInTraceRow, 'created'>): string {
  return new Date(created.getTime() + TRACE_LIFETIME_MS).toISOString();
}

// The database takes nothing else for an id, and would say so with an error.
function isTraceId(id: unknown): id is string {
  return typeof id === 'string' && TRACE_ID.test(id);
}
