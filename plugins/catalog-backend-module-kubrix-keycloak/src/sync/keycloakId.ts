import { Entity } from '@backstage/catalog-model';

/** The community module's annotation with the id that a user or group has in Keycloak. */
export const KEYCLOAK_ID = 'keycloak.org/id';

/** The id in Keycloak of what an entity stands for, `undefined` where the entity comes from elsewhere. */
export function keycloakIdOf(entity: Entity): string | undefined {
  return entity.metadata.annotations?.[KEYCLOAK_ID];
}
