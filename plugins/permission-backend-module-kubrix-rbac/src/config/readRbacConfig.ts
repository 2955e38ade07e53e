import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { z } from 'zod/v4';
import { rbacSchema } from './rbacSchema';

const BLOCK = 'permission.rbac';

/** What operators say about the policy, and what they should know about what they said. */
export interface RbacConfig extends z.output<typeof rbacSchema> {
  /** For the log: keys without effect, or with another one than they might expect. */
  warnings: string[];
}

/**
 * Reads `permission.rbac`.
 *
 * @throws InputError that names every value that cannot be, by its path, and what to set it to.
 */
export function readRbacConfig(config: Config): RbacConfig {
  const block = config.getOptional(BLOCK) ?? {};
  const parsed = rbacSchema.safeParse(block);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues
        .map(issue => describe(block, issue.path, issue.message))
        .join('\n'),
    );
  }
  return { ...parsed.data, warnings: findWarnings(block, parsed.data) };
}

function describe(
  block: JsonValue,
  path: PropertyKey[],
  expected: string,
): string {
  const key = path.reduce<string>(
    (parent, part) =>
      typeof part === 'number'
        ? `${parent}[${part}]`
        : `${parent}.${String(part)}`,
    BLOCK,
  );
  const value = path.reduce<unknown>(
    (parent, part) => Object(parent)[part],
    block,
  );
  return `${key} is ${JSON.stringify(value) ?? 'missing'}, set it to ${expected}`;
}

function findWarnings(
  block: JsonValue,
  settings: z.output<typeof rbacSchema>,
): string[] {
  const warnings: string[] = [];
  const unknown = unknownKeys(block, settings, BLOCK);
  if (unknown.length > 0) {
    warnings.push(
      `Keys that are not known have no effect: ${unknown.join(', ')}. Correct or remove them.`,
    );
  }
  if (settings.database) {
    warnings.push(
      `${BLOCK}.database has no effect: the policy is read from files only. Export the roles that are kept in the database to CSV, name the file in ${BLOCK}.policies-csv-file, and remove the key.`,
    );
  }
  if (settings.policyDecisionPrecedence === 'conditional') {
    warnings.push(
      `${BLOCK}.policyDecisionPrecedence is conditional: conditional policies come before lines that allow, but a line that denies still wins over them.`,
    );
  }
  if (!hasPolicyFile(settings)) {
    const idle = [
      ...(settings.admin.users.length > 0 ? [`${BLOCK}.admin.users`] : []),
      ...(settings.defaultPermissions ? [`${BLOCK}.defaultPermissions`] : []),
    ];
    if (idle.length > 0) {
      warnings.push(
        `Without a policy file, the built-in policy decides, for which these have no effect: ${idle.join(', ')}. Set ${BLOCK}.policies-csv-file.`,
      );
    }
  }
  return warnings;
}

/** Whether files say who may do what; otherwise the built-in policy does. */
export function hasPolicyFile(
  settings: Pick<
    z.output<typeof rbacSchema>,
    'policies-csv-file' | 'conditionalPoliciesFile'
  >,
): boolean {
  return (
    settings['policies-csv-file'].length > 0 ||
    settings.conditionalPoliciesFile !== undefined
  );
}

function unknownKeys(value: unknown, known: unknown, path: string): string[] {
  if (Array.isArray(value) && Array.isArray(known)) {
    return value.flatMap((entry, index) =>
      unknownKeys(entry, known[index], `${path}[${index}]`),
    );
  }
  if (!isRecord(value) || !isRecord(known)) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key in known
      ? unknownKeys(inner, known[key], `${path}.${key}`)
      : [`${path}.${key}`],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
