import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { RbacAction } from '@kubrix/plugin-kubrix-common';
import { parseArgs } from 'node:util';
import { isRbacAction, RBAC_ACTIONS } from '../policyFile/actions';

export const USAGE = `Reads permission policies, without a server.

Usage:
  yarn rbac explain --user REF --permission NAME [options]
  yarn rbac check [options] [FILE...]

explain says whether somebody has a permission, and which lines say so.
  --user REF            the user, such as user:default/ada
  --group REF           a group that they belong to, parents of groups included; may be repeated
  --permission NAME     the permission, such as catalog.entity.delete
  --entity FILE         YAML file of the entity that the permission is about
  --action ACTION       create, read, update, delete or use; known for permissions of the portal
  --resource-type TYPE  type of the resource that the permission is about; known for permissions of the portal

check lists what is wrong in a policy, which ends with exit code 1, and what is doubtful.
  --strict              end with exit code 1 for what is doubtful, too

Both read the policy that a configuration names, or single files:
  --config FILE         app-config file; may be repeated. Default: app-config.yaml, where no other file is named
  --policy FILE         CSV file, or YAML file with conditional policies, instead of those that the configuration
                        names; may be repeated. For check, the same as FILE
  --backend DIRECTORY   the backend: its plugins say which permissions there are, and paths in the configuration are
                        relative to it
  --help                this text
`;

/** Which policy a command reads, by paths of files. */
export interface PolicyOptions {
  configs: string[];
  policies: string[];
  backend: string | undefined;
}

/** What somebody wants to know of a policy. */
export type Command =
  | { name: 'help' }
  | ({
      name: 'explain';
      user: string;
      groups: string[];
      permission: string;
      entity: string | undefined;
      action: RbacAction | undefined;
      resourceType: string | undefined;
    } & PolicyOptions)
  | ({ name: 'check'; strict: boolean } & PolicyOptions);

/** A command line cannot be understood. */
export class UsageError extends Error {}

/**
 * Reads a command line.
 *
 * @param argv - What comes after the name of the program.
 * @throws {@link UsageError} that names what is missing or wrong.
 */
export function parseCommand(argv: string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...files] = positionals;
  if (values.help || name === undefined) {
    return { name: 'help' };
  }
  const policies = [...(values.policy ?? []), ...files];
  const options = {
    policies,
    configs:
      values.config ?? (policies.length === 0 ? ['app-config.yaml'] : []),
    backend: values.backend,
  };
  switch (name) {
    case 'check':
      return { name, strict: values.strict ?? false, ...options };
    case 'explain':
      if (files.length > 0) {
        throw new UsageError(
          `'${files[0]}' belongs to no option. Name files of a policy with --policy.`,
        );
      }
      return {
        name,
        user: readRef('--user', values.user, 'user'),
        groups: (values.group ?? []).map(ref =>
          readRef('--group', ref, 'group'),
        ),
        permission: required('--permission', values.permission),
        entity: values.entity,
        action: readAction(values.action),
        resourceType: values['resource-type'],
        ...options,
      };
    default:
      throw new UsageError(
        `There is no command '${name}': use explain or check`,
      );
  }
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        action: { type: 'string' },
        backend: { type: 'string' },
        config: { type: 'string', multiple: true },
        entity: { type: 'string' },
        group: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
        permission: { type: 'string' },
        policy: { type: 'string', multiple: true },
        'resource-type': { type: 'string' },
        strict: { type: 'boolean' },
        user: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(toError(error).message);
  }
}

function required(option: string, value: string | undefined): string {
  if (!value) {
    throw new UsageError(`${option} is missing`);
  }
  return value;
}

function readRef(
  option: string,
  value: string | undefined,
  kind: 'user' | 'group',
): string {
  const text = required(option, value);
  let ref;
  try {
    ref = stringifyEntityRef(parseEntityRef(text, { defaultKind: kind }));
  } catch {
    ref = undefined;
  }
  if (!ref?.startsWith(`${kind}:`)) {
    throw new UsageError(
      `${option} is ${text}, set it to the reference of a ${kind}, such as ${kind}:default/name`,
    );
  }
  return ref;
}

function readAction(value: string | undefined): RbacAction | undefined {
  if (value !== undefined && !isRbacAction(value)) {
    throw new UsageError(
      `--action is ${value}, set it to one of ${RBAC_ACTIONS.join(', ')}`,
    );
  }
  return value;
}
