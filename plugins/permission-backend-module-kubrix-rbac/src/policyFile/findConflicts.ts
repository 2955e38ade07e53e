import { ConditionalStatement } from '../policy/statements';
import { PolicyFileProblem } from './PolicyFileError';

/**
 * Finds conditional policies of one file that contradict each other.
 *
 * @remarks
 * Two of one role for the same resource type and action leave open whether both must hold or one; the community's plugin
 * refuses them too. And a resource type belongs to one plugin, which is asked whether conditions hold.
 */
export function findConflicts(
  statements: readonly ConditionalStatement[],
): PolicyFileProblem[] {
  const problems: PolicyFileProblem[] = [];
  const seen = new Map<string, ConditionalStatement>();
  const owners = new Map<string, ConditionalStatement>();
  for (const statement of statements) {
    const { role, resourceType, pluginId, actions } = statement;
    const { in: file, line = 1 } = statement.source;
    for (const action of actions) {
      const key = JSON.stringify([role, resourceType, action]);
      const earlier = seen.get(key);
      if (earlier) {
        problems.push({
          file,
          line,
          column: 1,
          message: `${role} has a conditional policy for ${resourceType} and ${action} already, in line ${earlier.source.line}: combine the two with anyOf or allOf`,
        });
      } else {
        seen.set(key, statement);
      }
    }
    const owner = owners.get(resourceType);
    if (owner && owner.pluginId !== pluginId) {
      problems.push({
        file,
        line,
        column: 1,
        message: `${resourceType} is of plugin "${pluginId}" here and of "${owner.pluginId}" in line ${owner.source.line}: write the same in both places`,
      });
    } else {
      owners.set(resourceType, statement);
    }
  }
  return problems;
}
