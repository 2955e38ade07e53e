import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ConfigSchema, loadConfigSchema } from '@backstage/config-loader';
import { toError } from '@backstage/errors';
import { JsonObject, JsonValue } from '@backstage/types';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { doubtful, unknown } from '@kubrix/plugin-kubrix-node';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAtOrBelow } from '../startChecks/leaves';

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
    return findingsOf(await loadSchemas(), config, known);
  } catch (error) {
    return [
      unknown(
        `Whether values have the right types is not known, since the schemas cannot be read: ${toError(error).message}.`,
      ),
    ];
  }
}

async function loadSchemas(): Promise<ConfigSchema[]> {
  // What the frontend's packages say, which are not installed where it is built already.
  const builtFrontend = resolvePackagePath('app', 'dist/.config-schema.json');
  return Promise.all([
    loadConfigSchema({
      dependencies: [],
      packagePaths: [resolvePackagePath('backend', 'package.json')],
    }),
    ...(existsSync(builtFrontend)
      ? [
          readFile(builtFrontend, 'utf8').then(text =>
            loadConfigSchema({ serialized: JSON.parse(text) }),
          ),
        ]
      : []),
  ]);
}

/** What schemas say about a configuration, a finding for each key. */
export function findingsOf(
  schemas: ConfigSchema[],
  config: JsonObject,
  known: string[] = [],
): Finding[] {
  const problems = new Map<string, string>();
  for (const message of schemas.flatMap(schema => complaints(schema, config))) {
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

function complaints(schema: ConfigSchema, config: JsonObject): string[] {
  try {
    schema.process([
      { context: 'effective', data: withStockResolvers(config) as JsonObject },
    ]);
    return [];
  } catch (error) {
    return messagesOf(error);
  }
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

/** The config loader puts them beside the message, which is all of them. */
function messagesOf(error: unknown): string[] {
  return error instanceof Error && 'messages' in error
    ? (error.messages as string[])
    : [toError(error).message];
}

function keyAt(pointer: string): string {
  return pointer
    .split('/')
    .reduce((key, part) =>
      /^\d+$/.test(part) ? `${key}[${part}]` : `${key}.${part}`,
    );
}
