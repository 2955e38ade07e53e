import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** What somebody wants to know of the policy. */
export interface Question {
  /** Reference of a user. */
  user: string;
  /** Name of a permission. */
  permission: string;
  /** Reference of an entity that the permission is about. */
  entity?: string;
}

/**
 * Reads the query of a request.
 *
 * @throws InputError that names the parameter that is missing or wrong.
 */
export function readQuestion(query: Record<string, unknown>): Question {
  const user = readRef(query, 'user', { defaultKind: 'user' });
  const permission = readText(query, 'permission');
  if (user === undefined) {
    throw new InputError(
      "The parameter 'user' is missing, set it to the reference of a user, such as user:default/ada",
    );
  }
  if (!user.startsWith('user:')) {
    throw new InputError(
      `The parameter 'user' is ${user}, set it to the reference of a user, such as user:default/ada`,
    );
  }
  if (permission === undefined) {
    throw new InputError(
      "The parameter 'permission' is missing, set it to the name of a permission, such as catalog.entity.read",
    );
  }
  return { user, permission, entity: readRef(query, 'entity', {}) };
}

function readRef(
  query: Record<string, unknown>,
  name: string,
  defaults: { defaultKind?: string },
): string | undefined {
  const value = readText(query, name);
  if (value === undefined) {
    return undefined;
  }
  try {
    return stringifyEntityRef(parseEntityRef(value, defaults));
  } catch {
    throw new InputError(
      `The parameter '${name}' is ${JSON.stringify(value)}, set it to a reference, such as ${defaults.defaultKind ?? 'component'}:default/name`,
    );
  }
}

function readText(
  query: Record<string, unknown>,
  name: string,
): string | undefined {
  const value = query[name];
  if (value === undefined || value === '') {
    return undefined;
  }
  if (typeof value !== 'string') {
    throw new InputError(
      `The parameter '${name}' is given twice, give it once`,
    );
  }
  return value.trim();
}
