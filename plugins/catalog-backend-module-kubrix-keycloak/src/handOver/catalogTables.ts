import { Knex } from 'knex';

// The only place that reads tables of the catalog, which are not its public API: `catalogTables.test.ts` fails when they
// change.

/** How much is enough to know; counting on would only cost time. */
const COUNTED_UP_TO = 1_000;

/** What the catalog has yet to do. */
export interface QueueLength {
  /** Entities that are due to be processed. */
  toProcess: number;
  /** Entities that are due to be stitched: put together with their relations. */
  toStitch: number;
}

/** Reads how long the catalog's queues are. */
export class CatalogQueue {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** @throws Error where the catalog's tables are not those that we know. */
  async length(): Promise<QueueLength> {
    const [toProcess, toStitch] = await Promise.all([
      this.#due('refresh_state', 'next_update_at'),
      this.#due('stitch_queue', 'next_stitch_at'),
    ]);
    return { toProcess, toStitch };
  }

  async #due(table: string, column: string): Promise<number> {
    const due = this.#knex(table)
      .where(column, '<=', this.#knex.fn.now())
      .limit(COUNTED_UP_TO)
      .select(this.#knex.raw('1'));
    const row = await this.#knex
      .from(due.as('due'))
      .count<{ count: string }[]>({ count: '*' })
      .first();
    return Number(row?.count);
  }
}

/** A query for the references of all entities that the catalog shows. */
export function shownEntityRefs(knex: Knex): Knex.QueryBuilder {
  return knex('final_entities')
    .whereNotNull('final_entity')
    .select('entity_ref');
}
