import { Entity } from '@backstage/catalog-model';
import { KEYCLOAK_ID_ANNOTATION } from '@kubrix/plugin-kubrix-common';

/** The id in Keycloak of what an entity stands for, `undefined` where the entity comes from elsewhere. */
export function keycloakIdOf(entity: Entity): string | undefined {
  return entity.metadata.annotations?.[KEYCLOAK_ID_ANNOTATION];
}
