import { GroupEntity, UserEntity } from '@backstage/catalog-model';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import { RealmContents } from '../keycloak/readRealm';
import { GroupNameHolders, nameGroups } from './groupNames';
import { LeftOutReason, leftOutReason, UserFilter } from './leftOut';
import {
  inTreeOrder,
  toGroupEntity,
  toUserEntity,
  userName,
} from './orgEntities';

/** Two users of Keycloak whose user names make the same entity name. */
export interface NameConflict {
  name: string;
  /** User name of whoever has the entity. */
  kept: string;
  /** User name of whoever is left out of the catalog. */
  leftOut: string;
}

/** The entities of a realm, and what is not among them. */
export interface RealmEntities {
  users: UserEntity[];
  groups: GroupEntity[];
  conflicts: NameConflict[];
  /** How many users were left out, by reason. */
  leftOut: Partial<Record<LeftOutReason, number>>;
}

/**
 * The entities of a realm.
 *
 * @param options.userNameHolders - Ids of those who have a name in the catalog, by name in lower case: nobody else gets
 * it as long as they are in the realm
 */
export function toRealmEntities(
  contents: RealmContents,
  options: {
    realm: string;
    filter: UserFilter;
    userNameHolders: ReadonlyMap<string, string | undefined>;
    groupNameHolders: GroupNameHolders;
  },
): RealmEntities {
  const { realm, filter, userNameHolders } = options;
  const leftOut: RealmEntities['leftOut'] = {};
  const candidates = contents.users.filter(user => {
    const reason = leftOutReason(user, userName(user), filter);
    if (reason) {
      leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    }
    return !reason;
  });
  const { users, conflicts } = withOwnNames(candidates, userNameHolders);

  const groups = inTreeOrder(contents.groups);
  const groupIds = new Set(groups.map(({ id }) => id));
  const groupNames = nameGroups(
    groups,
    new Map(
      [...options.groupNameHolders].filter(
        ([, id]) => id === undefined || groupIds.has(id),
      ),
    ),
  );
  const memberOf = new Map<string, string[]>();
  for (const { id, memberIds } of groups) {
    const name = groupNames.get(id) ?? '';
    for (const member of memberIds) {
      push(memberOf, member, name);
    }
  }
  return {
    users: users.map(user =>
      toUserEntity(user, realm, memberOf.get(user.id ?? '') ?? []),
    ),
    groups: groups.map(group =>
      toGroupEntity(
        group,
        realm,
        groupNames.get(group.id) ?? '',
        groupNames.get(group.parentId ?? ''),
      ),
    ),
    conflicts,
    leftOut,
  };
}

function withOwnNames(
  candidates: UserRepresentation[],
  holders: ReadonlyMap<string, string | undefined>,
): { users: UserRepresentation[]; conflicts: NameConflict[] } {
  const byName = new Map<string, UserRepresentation[]>();
  for (const user of candidates) {
    push(byName, userName(user).toLowerCase(), user);
  }
  const conflicts: NameConflict[] = [];
  const users = [...byName].map(([name, claimants]) => {
    const [first, ...others] = claimants.sort(byAge);
    const kept = claimants.find(({ id }) => id === holders.get(name)) ?? first;
    for (const user of [first, ...others]) {
      if (user !== kept) {
        conflicts.push({
          name,
          kept: kept.username ?? '',
          leftOut: user.username ?? '',
        });
      }
    }
    return kept;
  });
  return { users, conflicts };
}

function byAge(a: UserRepresentation, b: UserRepresentation): number {
  return (
    (a.createdTimestamp ?? 0) - (b.createdTimestamp ?? 0) ||
    ((a.id ?? '') < (b.id ?? '') ? -1 : 1)
  );
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) {
    values.push(value);
  } else {
    map.set(key, [value]);
  }
}
