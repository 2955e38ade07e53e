import { GroupEntity, stringifyEntityRef } from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import {
  KeycloakProviderConfig,
  sanitizeGroupNameTransformer,
} from '@backstage-community/plugin-catalog-backend-module-keycloak';
import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import { toCatalogUser } from '../sync/toCatalogUser';
import { KeycloakRealm } from './KeycloakRealm';
import {
  inTreeOrder,
  toDeferredEntity,
  toGroupEntity,
  toUserEntity,
} from './orgEntities';

/** The Keycloak ids of the entities that the catalog has already, by entity reference. */
export type FindKnown = (
  entityRefs: string[],
) => Promise<ReadonlyMap<string, string | undefined>>;

/**
 * What to do about somebody whom the catalog does not know.
 *
 * - `add`: add their entity, with those of their groups and the parents of these that the catalog lacks.
 * - `unknown`: Keycloak does not know them.
 * - `left-out`: they are not meant to be in the catalog, like everybody who is disabled.
 * - `name-taken`: the name of their entity belongs to somebody else.
 */
export type Newcomer =
  | { result: 'add'; userRef: string; entities: DeferredEntity[] }
  | { result: 'unknown' }
  | { result: 'left-out' }
  | { result: 'name-taken'; userRef: string };

/** Reads one user and their groups from Keycloak, as the full sync would. */
export async function readNewcomer(options: {
  keycloak: KeycloakRealm;
  provider: KeycloakProviderConfig;
  sub: string;
  findKnown: FindKnown;
}): Promise<Newcomer> {
  const { keycloak, provider, sub, findKnown } = options;
  const user = await keycloak.user(sub);
  if (!user) {
    return { result: 'unknown' };
  }

  const groups = await Promise.all(
    inTreeOrder(await keycloak.groupsOf(sub)).map(async group => ({
      ...group,
      entity: await transformGroup(group, provider.realm),
    })),
  );
  const entity = await toCatalogUser(
    toUserEntity(
      user,
      provider.realm,
      groups.map(group => group.entity.metadata.name),
    ),
    user,
    provider.realm,
    groups,
  );
  if (!entity) {
    return { result: 'left-out' };
  }

  const userRef = stringifyEntityRef(entity);
  const known = await findKnown([
    userRef,
    ...groups.map(group => stringifyEntityRef(group.entity)),
  ]);
  if (known.has(userRef) && known.get(userRef) !== sub) {
    return { result: 'name-taken', userRef };
  }

  const missing = new Map<string, GroupEntity>();
  for (const group of groups) {
    await collectMissing(group, group.entity);
  }
  return {
    result: 'add',
    userRef,
    entities: [...missing.values(), entity].map(added =>
      toDeferredEntity(added, provider),
    ),
  };

  async function collectMissing(
    group: GroupRepresentation,
    groupEntity: GroupEntity,
  ): Promise<void> {
    const ref = stringifyEntityRef(groupEntity);
    if (missing.has(ref) || known.has(ref)) {
      return;
    }
    missing.set(ref, groupEntity);
    const parent = group.parentId && (await keycloak.group(group.parentId));
    if (!parent) {
      return;
    }
    const parentEntity = await transformGroup(parent, provider.realm);
    groupEntity.spec.parent = parentEntity.metadata.name;
    const parentRef = stringifyEntityRef(parentEntity);
    if (!(await findKnown([parentRef])).has(parentRef)) {
      await collectMissing(parent, parentEntity);
    }
  }
}

// The community module's own, which it uses where none is given.
async function transformGroup(
  group: GroupRepresentation,
  realm: string,
): Promise<GroupEntity> {
  const entity = toGroupEntity(group, realm);
  return (await sanitizeGroupNameTransformer(entity, group, realm)) ?? entity;
}
