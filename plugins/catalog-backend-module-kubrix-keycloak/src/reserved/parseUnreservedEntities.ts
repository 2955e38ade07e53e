import {
  CatalogProcessorParser,
  parseEntityYaml,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { reservedNamespaceRefusal } from './reservedNamespace';

/**
 * Reads entities from a file as the catalog does, with an error in place of each that claims the namespace of
 * temporary identities: it shows on the location that leads to the file.
 */
export const parseUnreservedEntities: CatalogProcessorParser =
  async function* parseUnreservedEntities({ data, location }) {
    for (const result of parseEntityYaml(data, location)) {
      const refusal =
        result.type === 'entity' && reservedNamespaceRefusal(result.entity);
      yield refusal ? processingResult.inputError(location, refusal) : result;
    }
  };
