import { Entity } from '@backstage/catalog-model';
import { ApiHolder, configApiRef } from '@backstage/core-plugin-api';
import { EntityLayout } from '@backstage/plugin-catalog';
import {
  EntityKubernetesContent,
  isKubernetesAvailable,
} from '@backstage/plugin-kubernetes';

/** Whether an entity names its Kubernetes objects, and the portal is configured for Kubernetes. */
export function runsInKubernetes(
  entity: Entity,
  { apis }: { apis: ApiHolder },
): boolean {
  return (
    isKubernetesAvailable(entity) &&
    Boolean(apis.get(configApiRef)?.has('kubernetes'))
  );
}

/** The Kubernetes objects of an entity. */
export const kubernetesTab = (
  <EntityLayout.Route path="/kubernetes" title="Kubernetes">
    <EntityKubernetesContent />
  </EntityLayout.Route>
);
