import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { toDeferredEntity } from '../entities/orgEntities';

/**
 * What a full sync hands over: what it read, with what targeted syncs have handed over since its read began.
 *
 * @remarks
 * Targeted syncs know more, since they asked later.
 */
export function carryOver(
  read: DeferredEntity[],
  since: Entity[],
  provider: KeycloakProviderConfig,
): DeferredEntity[] {
  const byRef = new Map(
    read.map(deferred => [stringifyEntityRef(deferred.entity), deferred]),
  );
  for (const entity of since) {
    byRef.set(stringifyEntityRef(entity), toDeferredEntity(entity, provider));
  }
  return [...byRef.values()];
}
