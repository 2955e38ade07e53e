import { GroupEntity, stringifyEntityRef } from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import { groupNameCandidates, nameGroups } from '../entities/groupNames';
import { leftOutReason, UserFilter } from '../entities/leftOut';
import {
  inTreeOrder,
  toDeferredEntity,
  toGroupEntity,
  toUserEntity,
} from '../entities/orgEntities';
import { KeycloakRealm } from '../keycloak/KeycloakRealm';

/** The Keycloak ids of the entities that the catalog has already, by entity reference. */
export type FindKnown = (
  entityRefs: string[],
) => Promise<ReadonlyMap<string, string | undefined>>;

/**
 * What to do about somebody whom the catalog does not know.
 *
 * - `add`: add their entity, with those of their groups and the parents of these that the catalog lacks.
 * - `unknown`: Keycloak does not know them.
 * - `disabled`, `filtered-out`: they are not meant to be in the catalog.
 * - `name-conflict`: the name of their entity belongs to somebody else.
 */
export type Newcomer =
  | { result: 'add'; userRef: string; entities: DeferredEntity[] }
  | { result: 'unknown' }
  | { result: 'disabled' }
  | { result: 'filtered-out' }
  | { result: 'name-conflict'; userRef: string };

/** Reads one user and their groups from Keycloak, as the full sync would. */
export async function readNewcomer(options: {
  keycloak: KeycloakRealm;
  provider: KeycloakProviderConfig;
  filter: UserFilter;
  sub: string;
  findKnown: FindKnown;
}): Promise<Newcomer> {
  const { keycloak, provider, filter, sub, findKnown } = options;
  const user = await keycloak.user(sub);
  if (!user) {
    return { result: 'unknown' };
  }
  const nameless = toUserEntity(user, provider.realm, []);
  const reason = leftOutReason(user, nameless.metadata.name, filter);
  if (reason) {
    return { result: reason === 'disabled' ? 'disabled' : 'filtered-out' };
  }

  const userRef = stringifyEntityRef(nameless);
  const groups = inTreeOrder(await keycloak.groupsOf(sub));
  const known = new Map(
    await findKnown([
      userRef,
      ...groups.flatMap(groupNameCandidates).map(groupRef),
    ]),
  );
  if (known.has(userRef) && known.get(userRef) !== sub) {
    return { result: 'name-conflict', userRef };
  }

  const names = nameKnowing(groups, known);
  const memberOf = groups.map(({ id = '' }) => names.get(id) ?? '');
  const missing = new Map<string, GroupEntity>();
  for (const [index, group] of groups.entries()) {
    await collectMissing(group, memberOf[index]);
  }
  const entity = toUserEntity(user, provider.realm, memberOf);
  return {
    result: 'add',
    userRef,
    entities: [...missing.values(), entity].map(added =>
      toDeferredEntity(added, provider),
    ),
  };

  async function collectMissing(group: GroupRepresentation, name: string) {
    const ref = groupRef(name);
    if (missing.has(ref) || known.has(ref)) {
      return;
    }
    const parent = group.parentId
      ? await keycloak.group(group.parentId)
      : undefined;
    const parentName = parent && (await nameOf(parent));
    missing.set(ref, toGroupEntity(group, provider.realm, name, parentName));
    if (parent && parentName !== undefined) {
      await collectMissing(parent, parentName);
    }
  }

  async function nameOf(group: GroupRepresentation): Promise<string> {
    const id = group.id ?? '';
    if (!names.has(id)) {
      const found = await findKnown(groupNameCandidates(group).map(groupRef));
      found.forEach((holder, ref) => known.set(ref, holder));
      names.set(id, nameKnowing([group], known).get(id) ?? '');
    }
    return names.get(id) ?? '';
  }
}

function groupRef(name: string): string {
  return stringifyEntityRef({ kind: 'Group', namespace: 'default', name });
}

function nameKnowing(
  groups: GroupRepresentation[],
  known: ReadonlyMap<string, string | undefined>,
): Map<string, string> {
  const prefix = groupRef('');
  return nameGroups(
    groups,
    new Map(
      [...known]
        .filter(([ref]) => ref.startsWith(prefix))
        .map(([ref, id]) => [ref.slice(prefix.length), id]),
    ),
  );
}
