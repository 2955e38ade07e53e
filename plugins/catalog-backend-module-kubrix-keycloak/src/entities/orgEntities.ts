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
import {
  KEYCLOAK_ID_ANNOTATION,
  KEYCLOAK_REALM_ANNOTATION,
} from '@kubrix/plugin-kubrix-common';

/** The name of a user's entity, as the community module makes it of their user name. */
export function userName({ username = '' }: UserRepresentation): string {
  return username.replace(/[^a-zA-Z0-9\-_.]/g, '-');
}

/**
 * The entity that the community module makes of a user, but without an email address that Keycloak has not verified.
 *
 * @remarks
 * People sign in by their email address, so an unverified one in the catalog would let somebody who merely typed a
 * colleague's address in Keycloak receive that colleague's identity.
 *
 * @param memberOf - Names of the entities of their groups
 */
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
      name: userName(user),
      annotations: annotationsOf(user.id, realm),
    },
    spec: {
      profile: {
        ...(displayName ? { displayName } : {}),
        ...(user.email && user.emailVerified === true
          ? { email: user.email }
          : {}),
      },
      memberOf,
    },
  };
}

/**
 * The entity that the community module makes of a group, but without its children and members.
 *
 * @remarks
 * They name the group themselves, which relates them just as well. A group that listed its members would have to be
 * written again for each who comes or goes, and would make the catalog put all of them together again each time.
 *
 * @param parent - Name of the entity of the group above it
 */
export function toGroupEntity(
  group: GroupRepresentation,
  realm: string,
  name: string,
  parent?: string,
): GroupEntity {
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'Group',
    metadata: { name, annotations: annotationsOf(group.id, realm) },
    spec: {
      type: 'group',
      profile: { displayName: group.name ?? '' },
      children: [],
      ...(parent === undefined ? {} : { parent }),
    },
  };
}

/** How the locations of all entities from the realm of a provider begin. */
export function realmLocation(
  provider: Pick<KeycloakProviderConfig, 'baseUrl' | 'realm'>,
): string {
  return `url:${provider.baseUrl}/admin/realms/${provider.realm}/`;
}

/** An entity as the full sync of a provider hands it to the catalog. */
export function toDeferredEntity(
  entity: Entity,
  provider: KeycloakProviderConfig,
): DeferredEntity {
  const collection = entity.kind === 'Group' ? 'groups' : 'users';
  const id = entity.metadata.annotations?.[KEYCLOAK_ID_ANNOTATION];
  const location = `${realmLocation(provider)}${collection}/${id}`;
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
  return {
    [KEYCLOAK_ID_ANNOTATION]: id ?? '',
    [KEYCLOAK_REALM_ANNOTATION]: realm,
  };
}
