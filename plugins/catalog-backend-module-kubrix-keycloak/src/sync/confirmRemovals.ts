import { Entity } from '@backstage/catalog-model';
import { keycloakIdOf } from '../entities/keycloakId';
import { UnreadableRealmError } from '../keycloak/keycloakFailures';
import { KeycloakRealm } from '../keycloak/KeycloakRealm';
import { RealmContents } from '../keycloak/readRealm';

/**
 * Asks Keycloak for everybody whom the catalog has and the pages lacked, and adds those who are there: whoever is
 * removed while the pages are read shifts the others, so that one may be on no page at all.
 *
 * @throws UnreadableRealmError for a group that was on no page: the next run reads it.
 */
export async function confirmRemovals(
  realm: KeycloakRealm,
  missing: Entity[],
  contents: RealmContents,
): Promise<RealmContents> {
  const users = [...contents.users];
  const members = new Map<string, string[]>();
  for (const entity of missing) {
    const id = keycloakIdOf(entity) ?? '';
    if (entity.kind === 'Group') {
      if (await realm.group(id)) {
        throw new UnreadableRealmError(
          `Could not read group ${entity.metadata.name}: it was on no page, although Keycloak has it`,
        );
      }
    } else {
      const user = await realm.user(id);
      if (user) {
        users.push(user);
        for (const group of await realm.groupsOf(id)) {
          const groupId = group.id ?? '';
          members.set(groupId, [...(members.get(groupId) ?? []), id]);
        }
      }
    }
  }
  return {
    ...contents,
    users,
    groups: contents.groups.map(group => ({
      ...group,
      memberIds: [
        ...new Set([...group.memberIds, ...(members.get(group.id) ?? [])]),
      ],
    })),
  };
}
