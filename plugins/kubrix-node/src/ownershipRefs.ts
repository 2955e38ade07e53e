import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** All that tells of which group a group is a part. */
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.parent',
  'relations',
];

/**
 * Finds the entity references with which a user owns things and has roles: their own, those of their groups, and those
 * of the groups that these are a part of.
 *
 * @remarks
 * One question to the catalog for each level of groups. A group that the catalog does not know counts, without parents;
 * groups that are a part of each other are followed once.
 *
 * @param options - The catalog with the credentials to ask it; the user as the catalog has them; and how many levels of
 * parents count, all of them unless it is said: `0` leaves it at the groups themselves
 * @returns The references, the user's own first, none of them twice.
 * @throws What the catalog throws.
 */
export async function resolveOwnershipRefs(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  user: Entity;
  maxDepth?: number;
}): Promise<string[]> {
  const { catalog, credentials, user, maxDepth = Infinity } = options;

  const groups = new Set(groupRefs(user, RELATION_MEMBER_OF));
  let level = [...groups];
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: level, fields: FIELDS },
      { credentials },
    );
    const parents = items.flatMap(group => (group ? parentRefs(group) : []));
    level = [...new Set(parents)].filter(ref => !groups.has(ref));
    level.forEach(ref => groups.add(ref));
  }
  return [stringifyEntityRef(user), ...groups];
}

function parentRefs(group: Entity): string[] {
  const related = groupRefs(group, RELATION_CHILD_OF);
  const { parent } = group.spec ?? {};
  if (typeof parent !== 'string') {
    return related;
  }
  const ref = parseEntityRef(parent, {
    defaultKind: 'Group',
    defaultNamespace: group.metadata.namespace,
  });
  return [stringifyEntityRef(ref), ...related];
}

function groupRefs(entity: Entity, relation: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => stringifyEntityRef(parseEntityRef(targetRef)))
    .filter(ref => ref.startsWith('group:'));
}
