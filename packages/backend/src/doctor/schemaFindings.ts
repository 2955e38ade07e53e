import { toError } from '@backstage/errors';
import { JsonObject, JsonValue } from '@backstage/types';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { doubtful, unknown } from '@kubrix/plugin-kubrix-node';
import { isAtOrBelow } from '../startChecks/leaves';
import { schemaComplaints } from './schemaComplaints';

/** Of the portal, which the schema of the stock provider does not know, and one that it does. */
const OWN_RESOLVER = 'kubriXMatchingUserEntityProfileEmail';
const STOCK_RESOLVER = 'emailMatchingUserEntityProfileEmail';

const MESSAGE = /^Config (.*?) \{.*\} at \/(.*)$/s;

/**
 * What the schemas of all that is installed say about a configuration.
 *
 * @param known - Paths of values of which it is known already that they are missing
 */
export async function schemaFindings(
  config: JsonObject,
  known: string[],
): Promise<Finding[]> {
  try {
    return findingsOf(
      await schemaComplaints(withStockResolvers(config) as JsonObject),
      known,
    );
  } catch (error) {
    return [
      unknown(
        `Whether values have the right types is not known, since the schemas cannot be read: ${toError(error).message}.`,
      ),
    ];
  }
}

/**
 * A finding for each key about which the config loader complains.
 *
 * @param known - Paths of values of which it is known already that they are missing
 */
export function findingsOf(
  complaints: string[],
  known: string[] = [],
): Finding[] {
  const problems = new Map<string, string>();
  for (const message of complaints) {
    const [problem = message, pointer = ''] =
      MESSAGE.exec(message)?.slice(1) ?? [];
    const key = keyAt(pointer);
    problems.set(key, problems.get(key) ?? problem);
  }
  return [...problems]
    .filter(([key]) => !known.some(missing => isAtOrBelow(missing, key)))
    .map(([key, problem]) =>
      doubtful(
        `${key} ${problem}, says the schema of the configuration.`,
        'Correct the value, or remove the key.',
      ),
    );
}

function withStockResolvers(value: JsonValue): JsonValue {
  if (value === OWN_RESOLVER) {
    return STOCK_RESOLVER;
  }
  if (Array.isArray(value)) {
    return value.map(withStockResolvers);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          withStockResolvers(item as JsonValue),
        ]),
      )
    : value;
}

function keyAt(pointer: string): string {
  return pointer
    .split('/')
    .reduce((key, part) =>
      /^\d+$/.test(part) ? `${key}[${part}]` : `${key}.${part}`,
    );
}
