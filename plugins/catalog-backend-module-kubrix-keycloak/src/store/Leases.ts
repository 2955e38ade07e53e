import { Knex } from 'knex';

const TABLE = 'kubrix_keycloak_leases';

/** How long leases live, in milliseconds. */
export interface LeaseTimes {
  /** After that, a lease is void: whoever had it must have been killed. */
  life: number;
  /** How often whoever works renews it. */
  renewal: number;
}

const DEFAULT_TIMES: LeaseTimes = { life: 6_000, renewal: 1_500 };

/** Lets one replica at a time fetch a person. */
export class Leases {
  readonly #knex: Knex;
  readonly #providerId: string;
  readonly #times: LeaseTimes;

  constructor(knex: Knex, providerId: string, times = DEFAULT_TIMES) {
    this.#knex = knex;
    this.#providerId = providerId;
    this.#times = times;
  }

  /**
   * Does something for a person unless it is being done already, here or on another replica.
   *
   * @returns Whether it was done.
   */
  async hold(sub: string, work: () => Promise<void>): Promise<boolean> {
    const lease = { provider_id: this.#providerId, sub };
    const taken = await this.#knex(TABLE)
      .insert({ ...lease, expires_at: this.#end() })
      .onConflict(['provider_id', 'sub'])
      .merge(['expires_at'])
      .where(`${TABLE}.expires_at`, '<', this.#knex.fn.now())
      .returning('sub');
    if (taken.length === 0) {
      return false;
    }
    const renewal = setInterval(() => {
      // A renewal that fails costs nothing while the next one comes in time.
      this.#knex(TABLE)
        .where(lease)
        .update({ expires_at: this.#end() })
        .catch(() => undefined);
    }, this.#times.renewal);
    try {
      await work();
    } finally {
      clearInterval(renewal);
      await this.#knex(TABLE).where(lease).delete();
    }
    return true;
  }

  /** Whether anybody is being fetched, here or on another replica. */
  async areHeld(): Promise<boolean> {
    const held = await this.#knex(TABLE)
      .where('provider_id', this.#providerId)
      .andWhere('expires_at', '>=', this.#knex.fn.now())
      .first('sub');
    return held !== undefined;
  }

  /** By the database's clock, which all replicas share. */
  #end(): Knex.Raw {
    return this.#knex.raw("now() + ? * interval '1 millisecond'", [
      this.#times.life,
    ]);
  }
}
