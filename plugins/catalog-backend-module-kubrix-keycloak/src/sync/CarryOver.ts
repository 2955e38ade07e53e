import { stringifyEntityRef } from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';

/** What targeted syncs added while a full sync was reading Keycloak, and what its result would therefore remove. */
export class CarryOver {
  readonly #added = new Map<string, DeferredEntity>();

  /** Forgets everything: a read that begins now sees it in Keycloak, if it is still there. */
  readBegins(): void {
    this.#added.clear();
  }

  /** Remembers entities that are about to be added. */
  add(entities: DeferredEntity[]): void {
    for (const entity of entities) {
      this.#added.set(keyOf(entity), entity);
    }
  }

  /** What was added since the read began, without those that the read has found as well: they win. */
  missingFrom(read: DeferredEntity[]): DeferredEntity[] {
    const found = new Set(read.map(keyOf));
    return [...this.#added]
      .filter(([key]) => !found.has(key))
      .map(([, entity]) => entity);
  }
}

function keyOf({ entity, locationKey = '' }: DeferredEntity): string {
  return `${locationKey} ${stringifyEntityRef(entity)}`;
}
