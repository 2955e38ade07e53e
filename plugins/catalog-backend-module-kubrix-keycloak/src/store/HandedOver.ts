import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { keycloakIdOf } from '../entities/keycloakId';
import { shownEntityRefs } from '../handOver/catalogTables';

const TABLE = 'kubrix_keycloak_handed_over';
const BATCH = 500;

/**
 * What was handed to the catalog lately, by any replica.
 *
 * @remarks
 * Two things would go wrong without it. The catalog shows an entity only once it has processed it, so somebody else of
 * the same name might get it meanwhile. And a full sync that began to read before a targeted sync added somebody would
 * remove them again.
 */
export class HandedOver {
  readonly #knex: Knex;
  readonly #providerId: string;

  constructor(knex: Knex, providerId: string) {
    this.#knex = knex;
    this.#providerId = providerId;
  }

  /** The time by the database's clock, which all replicas share, cut to the millisecond: what is recorded within it counts as later. */
  async now(): Promise<Date> {
    const { rows } = await this.#knex.raw('select now() as now');
    return rows[0].now;
  }

  /**
   * Records entities that a targeted sync is about to hand over.
   *
   * @returns Those of them whose names nobody else has got meanwhile.
   */
  async claim(entities: DeferredEntity[]): Promise<DeferredEntity[]> {
    return this.#record(entities, { targeted_at: this.#knex.fn.now() }, [
      'entity',
      'handed_over_at',
      'targeted_at',
    ]);
  }

  /**
   * Records entities that a full sync is about to hand over; what a targeted sync knows of them stays as it is.
   *
   * @returns Those of them whose names nobody else has got meanwhile.
   */
  async claimForFullSync(
    entities: DeferredEntity[],
  ): Promise<DeferredEntity[]> {
    return this.#record(entities, { targeted_at: null }, ['handed_over_at']);
  }

  async #record(
    entities: DeferredEntity[],
    more: { targeted_at: Knex.Raw | null },
    updated: string[],
  ): Promise<DeferredEntity[]> {
    const claimed = new Set<string>();
    for (let start = 0; start < entities.length; start += BATCH) {
      const rows = await this.#knex(TABLE)
        .insert(
          entities.slice(start, start + BATCH).map(({ entity }) => ({
            provider_id: this.#providerId,
            entity_ref: stringifyEntityRef(entity),
            keycloak_id: keycloakIdOf(entity) ?? '',
            entity: JSON.stringify(entity),
            handed_over_at: this.#knex.fn.now(),
            ...more,
          })),
        )
        .onConflict(['provider_id', 'entity_ref'])
        .merge(updated)
        .whereRaw(`${TABLE}.keycloak_id = excluded.keycloak_id`)
        .returning<{ entity_ref: string }[]>('entity_ref');
      rows.forEach(row => claimed.add(row.entity_ref));
    }
    return entities.filter(({ entity }) =>
      claimed.has(stringifyEntityRef(entity)),
    );
  }

  /** The Keycloak ids of those entities that were handed over, by entity reference. */
  async find(entityRefs: string[]): Promise<Map<string, string>> {
    const rows = await this.#knex(TABLE)
      .where({ provider_id: this.#providerId })
      .whereIn('entity_ref', entityRefs)
      .select<{ entity_ref: string; keycloak_id: string }[]>(
        'entity_ref',
        'keycloak_id',
      );
    return new Map(rows.map(row => [row.entity_ref, row.keycloak_id]));
  }

  /** Whether an entity was handed over, the last time longer ago than so many milliseconds. */
  async isOlderThan(ageMs: number, entityRef: string): Promise<boolean> {
    const row = await this.#knex(TABLE)
      .where({ provider_id: this.#providerId, entity_ref: entityRef })
      .andWhere(
        'handed_over_at',
        '<',
        this.#knex.raw("now() - ? * interval '1 millisecond'", [ageMs]),
      )
      .first('entity_ref');
    return row !== undefined;
  }

  /** What targeted syncs have handed over since a time. */
  async since(time: Date): Promise<Entity[]> {
    const rows = await this.#knex(TABLE)
      .where({ provider_id: this.#providerId })
      .andWhere('targeted_at', '>=', time)
      .select<{ entity: string }[]>('entity');
    return rows.map(({ entity }) => JSON.parse(entity));
  }

  /**
   * Forgets what the catalog shows by now, since its name belongs to it without us, unless a targeted sync has handed it over
   * since a time: a full sync that began to read before does not know of it.
   */
  async forgetShown(time: Date): Promise<void> {
    await this.#knex(TABLE)
      .where({ provider_id: this.#providerId })
      .andWhere(builder =>
        builder.whereNull('targeted_at').orWhere('targeted_at', '<', time),
      )
      .whereIn('entity_ref', shownEntityRefs(this.#knex))
      .delete();
  }

  /** Forgets what was handed over before a time: a full sync that began to read then knows of it. */
  async forgetBefore(time: Date): Promise<void> {
    await this.#knex(TABLE)
      .where({ provider_id: this.#providerId })
      .andWhere('handed_over_at', '<', time)
      .delete();
  }
}
