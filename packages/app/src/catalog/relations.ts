import { Entity } from '@backstage/catalog-model';

/** Makes a test whether an entity has at least one relation of the given types. */
export function hasRelation(...types: string[]): (entity: Entity) => boolean {
  return ({ relations = [] }) =>
    relations.some(({ type }) => types.includes(type));
}
