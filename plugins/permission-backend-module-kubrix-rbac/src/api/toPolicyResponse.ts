import {
  RbacKnownPermission,
  RbacPolicyResponse,
  RbacRole,
} from '@kubrix/plugin-kubrix-common';
import { LoadedPolicy } from '../loading/createPolicy';
import { describeCondition, describePermission } from '../policy/describe';

/** Arranges what a policy says by roles, in alphabetical order. */
export function toPolicyResponse(
  { statements, files, loadedAt }: LoadedPolicy,
  problem: string | undefined,
  knownPermissions: RbacKnownPermission[],
): RbacPolicyResponse {
  const { superUsers, defaultRole } = statements;
  const roles = new Map<string, RbacRole>();
  const roleOf = (ref: string) => {
    const role: RbacRole = roles.get(ref) ?? {
      ref,
      members: [],
      permissions: [],
      conditions: [],
    };
    roles.set(ref, role);
    return role;
  };
  for (const { role, subject, source } of statements.memberships) {
    roleOf(role).members.push({ ref: subject, source });
  }
  for (const permission of statements.permissions) {
    roleOf(permission.role).permissions.push(describePermission(permission));
  }
  for (const condition of statements.conditionals) {
    roleOf(condition.role).conditions.push(describeCondition(condition));
  }
  if (defaultRole) {
    roleOf(defaultRole.ref);
  }
  return {
    loadedAt: loadedAt.toISOString(),
    files,
    problem,
    superUsers,
    defaultRole,
    roles: [...roles.values()].sort((a, b) => a.ref.localeCompare(b.ref)),
    knownPermissions,
  };
}
