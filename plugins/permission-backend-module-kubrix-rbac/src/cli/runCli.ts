import { toError } from '@backstage/errors';
import { toPermission } from '../api/toPermission';
import { formatSource } from '../loading/formatSource';
import { explain } from '../policy/explain';
import { findDoubts } from '../policyFile/findDoubts';
import { formatExplanation } from './formatExplanation';
import { installedPermissions } from './installedPermissions';
import { Command, parseCommand, USAGE, UsageError } from './parseCommand';
import { readEntityFile } from './readEntityFile';
import { readOfflinePolicy } from './readOfflinePolicy';

/** Where a command writes, a line or several at a time. */
export interface CliOutput {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Runs a command line.
 *
 * @param argv - What comes after the name of the program.
 * @returns The exit code: 0, 1 for a policy that cannot be used, 2 for a command line that cannot be understood.
 */
export async function runCli(
  argv: string[],
  output: CliOutput,
): Promise<number> {
  try {
    const command = parseCommand(argv);
    switch (command.name) {
      case 'check':
        return await runCheck(command, output);
      case 'explain':
        return await runExplain(command, output);
      default:
        output.out(USAGE);
        return 0;
    }
  } catch (error) {
    output.err(toError(error).message);
    if (error instanceof UsageError) {
      output.err("'yarn rbac --help' explains the options.");
      return 2;
    }
    return 1;
  }
}

async function runCheck(
  command: Command & { name: 'check' },
  { out, err }: CliOutput,
): Promise<number> {
  const { policy, warnings } = await readOfflinePolicy(command);
  const known = command.backend && installedPermissions(command.backend);
  const doubts = [
    ...warnings,
    ...findDoubts(policy.statements, known || undefined).map(
      ({ source, message }) => `${formatSource(source)}: ${message}`,
    ),
  ];
  doubts.forEach(doubt => err(doubt));
  out(
    `${policy.files.join(', ') || 'The built-in policy'}: nothing wrong, ${doubts.length} doubtful`,
  );
  return command.strict && doubts.length > 0 ? 1 : 0;
}

async function runExplain(
  command: Command & { name: 'explain' },
  { out, err }: CliOutput,
): Promise<number> {
  const permission = toPermission(describePermission(command));
  const { policy, warnings } = await readOfflinePolicy(command);
  warnings.forEach(warning => err(warning));
  const user = {
    userEntityRef: command.user,
    ownershipEntityRefs: [command.user, ...command.groups],
  };
  const entity = command.entity
    ? await readEntityFile(command.entity)
    : undefined;
  const decision = policy.decide(permission, user);
  out(formatExplanation(explain(decision, permission, user, entity)));
  return 0;
}

function describePermission({
  permission: name,
  action,
  resourceType,
  backend,
}: Command & { name: 'explain' }) {
  const known = (backend ? installedPermissions(backend) : []).find(
    permission => permission.name === name,
  );
  if (!known && !action) {
    throw new UsageError(
      `No plugin of the backend has the permission ${name}. Correct it, or say its --action and, where it has one, its --resource-type.`,
    );
  }
  return {
    name,
    action: action ?? known?.action ?? 'use',
    resourceType: resourceType ?? known?.resourceType,
  };
}
