import {
  Entity,
  entityEnvelopeSchemaValidator,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, toError } from '@backstage/errors';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * Reads an entity from a YAML file, with its owner as the catalog would relate them.
 *
 * @throws InputError for a file that cannot be read or holds no entity.
 */
export async function readEntityFile(file: string): Promise<Entity> {
  let entity: Entity;
  try {
    const content = parse(await readFile(file, 'utf8'));
    entity = entityEnvelopeSchemaValidator<Entity>()(content);
  } catch (error) {
    throw new InputError(
      `${file} holds no entity: ${toError(error).message}. Name a YAML file with one entity.`,
    );
  }
  const owner = entity.spec?.owner;
  if (entity.relations || typeof owner !== 'string') {
    return entity;
  }
  const targetRef = stringifyEntityRef(
    parseEntityRef(owner, {
      defaultKind: 'group',
      defaultNamespace: entity.metadata.namespace,
    }),
  );
  return { ...entity, relations: [{ type: RELATION_OWNED_BY, targetRef }] };
}
