import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Person } from '../identity/person';
import { pendingUserName } from './pendingUserName';

const TABLE = 'kubrix_pending_users';

/** The people who signed in before the catalog knew them, kept in the auth plugin's database. */
export class PendingUserStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Opens the store and brings its table up to date, unless migrations are switched off for the database. */
  static async create(database: DatabaseService): Promise<PendingUserStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          '@kubrix/plugin-kubrix-auth-backend',
          'migrations',
        ),
        // The auth plugin uses knex's default table for its own migrations in the same schema.
        tableName: 'kubrix_knex_migrations',
      });
    }
    return new PendingUserStore(knex);
  }

  /**
   * Records that a person signed in whom the catalog does not know.
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
    for (let attempt = 1; ; attempt++) {
      const known = await this.#knex(TABLE)
        .where({ issuer, sub })
        .update({
          email: email ?? null,
          username: username ?? null,
          last_seen: this.#knex.fn.now(),
          state: 'pending',
          sign_ins: this.#knex.raw('sign_ins + 1'),
        })
        .returning<{ name: string }[]>('name');
      if (known.length) {
        return { name: known[0].name, isNew: false };
      }

      const inserted = await this.#knex(TABLE)
        .insert({
          issuer,
          sub,
          email,
          username,
          name: pendingUserName({ email, username }, attempt),
        })
        .onConflict()
        .ignore()
        .returning<{ name: string }[]>('name');
      if (inserted.length) {
        return { name: inserted[0].name, isNew: true };
      }
    }
  }

  /**
   * Records that a person signed in as a catalog user.
   *
   * @returns The name of the temporary identity that they had until now, undefined for everybody else.
   */
  async recordProvisioned({
    issuer,
    sub,
  }: Person): Promise<string | undefined> {
    const [row] = await this.#knex(TABLE)
      .where({ issuer, sub, state: 'pending' })
      .update({ state: 'provisioned', last_seen: this.#knex.fn.now() })
      .returning<{ name: string }[]>('name');
    return row?.name;
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
    return this.#knex(TABLE)
      .where('last_seen', '<', lastSeenBefore.pending)
      .orWhere(row =>
        row
          .where('state', 'provisioned')
          .andWhere('last_seen', '<', lastSeenBefore.provisioned),
      )
      .delete();
  }

  /** The person behind the name of a temporary identity, or undefined when there is none. */
  async findByName(name: string): Promise<Person | undefined> {
    const row = await this.#knex(TABLE)
      .where({ name })
      .first<PendingUserRow | undefined>('issuer', 'sub', 'email', 'username');
    return (
      row && {
        issuer: row.issuer,
        sub: row.sub,
        email: row.email ?? undefined,
        username: row.username ?? undefined,
      }
    );
  }
}

interface PendingUserRow {
  issuer: string;
  sub: string;
  email: string | null;
  username: string | null;
}
