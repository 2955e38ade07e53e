import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { reservedNamespaceRefusal } from './reservedNamespace';

/** Refuses entities in the namespace of temporary identities from whatever source, those of providers included. */
export class ReservedNamespaceProcessor implements CatalogProcessor {
  getProcessorName() {
    return 'ReservedNamespaceProcessor';
  }

  async preProcessEntity(entity: Entity) {
    const refusal = reservedNamespaceRefusal(entity);
    if (refusal) {
      throw new InputError(refusal);
    }
    return entity;
  }
}
