import { Knex } from 'knex';

const TABLE = 'kubrix_keycloak_leases';

/** Lets one replica at a time fetch a person. */
export class Leases {
  readonly #knex: Knex;
  readonly #providerId: string;

  constructor(knex: Knex, providerId: string) {
    this.#knex = knex;
    this.#providerId = providerId;
  }

  /**
   * Does something for a person unless it is being done already, here or on another replica.
   *
   * @param lifetimeMs - After that, a lease is void: whoever had it must have been killed
   * @returns Whether it was done.
   */
  async hold(
    sub: string,
    lifetimeMs: number,
    work: () => Promise<void>,
  ): Promise<boolean> {
    const lease = { provider_id: this.#providerId, sub };
    const now = Date.now();
    const taken = await this.#knex(TABLE)
      .insert({ ...lease, expires_at: new Date(now + lifetimeMs) })
      .onConflict(['provider_id', 'sub'])
      .merge(['expires_at'])
      .where(`${TABLE}.expires_at`, '<', new Date(now))
      .returning('sub');
    if (taken.length === 0) {
      return false;
    }
    try {
      await work();
    } finally {
      await this.#knex(TABLE).where(lease).delete();
    }
    return true;
  }
}
