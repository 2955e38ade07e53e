import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  GroupEntity,
  UserEntity,
} from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import { KEYCLOAK_ID } from '../sync/keycloakId';

const KEYCLOAK_REALM = 'keycloak.org/realm';

/** The entity that the community module makes of a user, before its transformer. */
export function toUserEntity(
  user: UserRepresentation,
  realm: string,
  memberOf: string[],
): UserEntity {
  const displayName = [user.firstName, user.lastName].filter(Boolean).join(' ');
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'User',
    metadata: {
      name: user.username ?? '',
      annotations: annotationsOf(user.id, realm),
    },
    spec: {
      profile: { email: user.email, ...(displayName ? { displayName } : {}) },
      memberOf,
    },
  };
}

/**
 * The entity that the community module makes of a group, before its transformer, but without children and members.
 *
 * @remarks
 * Members and children name the group themselves, which relates them just as well. So the entity is the same whoever
 * of the group signs in first.
 */
export function toGroupEntity(
  group: GroupRepresentation,
  realm: string,
): GroupEntity {
  const name = group.name ?? '';
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'Group',
    metadata: { name, annotations: annotationsOf(group.id, realm) },
    spec: {
      type: 'group',
      profile: { displayName: name },
      children: [],
      members: [],
    },
  };
}

/** An entity as the full sync of a provider hands it to the catalog. */
export function toDeferredEntity(
  entity: Entity,
  provider: KeycloakProviderConfig,
): DeferredEntity {
  const collection = entity.kind === 'Group' ? 'groups' : 'users';
  const id = entity.metadata.annotations?.[KEYCLOAK_ID];
  const location = `url:${provider.baseUrl}/admin/realms/${provider.realm}/${collection}/${id}`;
  return {
    locationKey: `keycloak-org-provider:${provider.id}`,
    entity: {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          [ANNOTATION_LOCATION]: location,
          [ANNOTATION_ORIGIN_LOCATION]: location,
          ...entity.metadata.annotations,
        },
      },
    },
  };
}

/** Groups in the order of the full sync: those of the top by name, each followed by its subgroups. */
export function inTreeOrder<T extends { path?: string }>(groups: T[]): T[] {
  // Names sort by their characters' codes, as in Keycloak; a separator below all of them keeps subtrees together.
  const key = ({ path = '' }: T) => path.replaceAll('/', '\0');
  return [...groups].sort((a, b) =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b)),
  );
}

function annotationsOf(id: string | undefined, realm: string) {
  return { [KEYCLOAK_ID]: id ?? '', [KEYCLOAK_REALM]: realm };
}
