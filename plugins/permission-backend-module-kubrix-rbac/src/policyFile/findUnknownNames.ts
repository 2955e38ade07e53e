import { RbacKnownPermission } from '@kubrix/plugin-kubrix-common';
import { findRuleProblems } from '../conditions/conditionHolds';
import { replaceAliases } from '../conditions/replaceAliases';
import {
  ConditionalStatement,
  PermissionStatement,
  PolicyStatements,
} from '../policy/statements';
import type { PolicyDoubt } from './findDoubts';

/** Somebody in whose place rules can be checked. */
const SAMPLE_USER = {
  userEntityRef: 'user:default/sample',
  ownershipEntityRefs: ['user:default/sample'],
};

/** Lists statements about what no plugin of this portal asks for, or by rules that the catalog does not know. */
export function findUnknownNames(
  { permissions, conditionals }: PolicyStatements,
  knownPermissions: readonly RbacKnownPermission[],
): PolicyDoubt[] {
  const actionsByName = new Map<string, Set<string>>();
  const actionsByType = new Map<string, Set<string>>();
  for (const { name, resourceType, action } of knownPermissions) {
    addAction(actionsByName, name, action);
    if (resourceType !== undefined) {
      addAction(actionsByType, resourceType, action);
    }
  }

  const ofPermission = ({ permission, action }: PermissionStatement) => {
    const actions = [
      ...(actionsByName.get(permission) ?? []),
      ...(actionsByType.get(permission) ?? []),
    ];
    return actions.includes(action)
      ? []
      : [unknownMessage('permission or resource type', permission, actions)];
  };
  const ofConditional = (statement: ConditionalStatement) => {
    const actions = [...(actionsByType.get(statement.resourceType) ?? [])];
    return [
      ...(statement.actions.every(action => actions.includes(action))
        ? []
        : [unknownMessage('resource type', statement.resourceType, actions)]),
      ...findRuleProblems({
        ...statement,
        conditions: replaceAliases(statement.conditions, SAMPLE_USER),
      }),
    ];
  };

  return [
    ...doubtsOf(permissions, ofPermission),
    ...doubtsOf(conditionals, ofConditional),
  ];
}

function doubtsOf<T extends Pick<PolicyDoubt, 'source'>>(
  statements: readonly T[],
  messagesOf: (statement: T) => string[],
): PolicyDoubt[] {
  return statements.flatMap(statement =>
    messagesOf(statement).map(message => ({
      source: statement.source,
      message,
    })),
  );
}

function unknownMessage(
  what: string,
  name: string,
  actions: readonly string[],
): string {
  return actions.length === 0
    ? `no plugin here asks for a ${what} "${name}": check how it is spelled, or leave it for a plugin to come`
    : `"${name}" is asked for with ${[...new Set(actions)].join(', ')} only: write one of these actions`;
}

function addAction(
  actions: Map<string, Set<string>>,
  name: string,
  action: string,
): void {
  const known = actions.get(name) ?? new Set();
  actions.set(name, known.add(action));
}
