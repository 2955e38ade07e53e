import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'permission.rbac.maxDepth';

/**
 * Reads how many levels of parents of their groups users have roles and things by.
 *
 * @returns `0` for the groups alone; undefined for all levels.
 * @throws InputError for anything but a whole number that is not negative.
 */
export function readMaxDepth(config: Config): number | undefined {
  const maxDepth = config.getOptional(KEY);
  if (maxDepth === undefined) {
    return undefined;
  }
  // Variables of the environment may arrive as text.
  if (
    !['number', 'string'].includes(typeof maxDepth) ||
    !/^\d+$/.test(`${maxDepth}`)
  ) {
    throw new InputError(
      `${KEY} is ${JSON.stringify(maxDepth)}, set it to the number of levels of parent groups that count, 0 or more, or remove it for all of them`,
    );
  }
  return Number(maxDepth);
}
