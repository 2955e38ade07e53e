import { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { KEYCLOAK_REALM_ANNOTATION } from '@kubrix/plugin-kubrix-common';
import { isDeepStrictEqual } from 'node:util';
import { keycloakIdOf } from '../entities/keycloakId';
import { realmLocation } from '../entities/orgEntities';

/** The users and groups of a realm that the catalog has, by entity reference. */
export type KnownEntities = ReadonlyMap<string, Entity>;

/** Reads what the catalog has from the realm of a provider; what operators wrote themselves does not count. */
export async function readKnownEntities(options: {
  auth: AuthService;
  catalog: CatalogService;
  provider: KeycloakProviderConfig;
}): Promise<KnownEntities> {
  const { auth, catalog, provider } = options;
  const origin = realmLocation(provider);
  const known = new Map<string, Entity>();
  const pages = catalog.streamEntities(
    {
      filter: {
        kind: ['User', 'Group'],
        [`metadata.annotations.${KEYCLOAK_REALM_ANNOTATION}`]: provider.realm,
      },
      fields: ['kind', 'metadata', 'spec'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    for (const entity of page) {
      if (
        entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION]?.startsWith(
          origin,
        )
      ) {
        known.set(stringifyEntityRef(entity), entity);
      }
    }
  }
  return known;
}

/** The ids in Keycloak of the known entities of a kind, by name in lower case. */
export function holdersOf(
  known: KnownEntities,
  kind: 'User' | 'Group',
): Map<string, string | undefined> {
  return new Map(
    [...known.values()]
      .filter(entity => entity.kind === kind)
      .map(entity => [
        entity.metadata.name.toLowerCase(),
        keycloakIdOf(entity),
      ]),
  );
}

/** Whether the catalog has an entity just as it is; what the catalog itself has added to it does not count. */
export function isKnown(known: KnownEntities, entity: Entity): boolean {
  const other = known.get(stringifyEntityRef(entity));
  if (!other) {
    return false;
  }
  const annotations = Object.entries(entity.metadata.annotations ?? {});
  return (
    other.metadata.name === entity.metadata.name &&
    annotations.every(
      ([key, value]) => other.metadata.annotations?.[key] === value,
    ) &&
    isDeepStrictEqual(other.spec, entity.spec)
  );
}
