import { RbacSource } from '@kubrix/plugin-kubrix-common';
import { PolicyStatements } from '../policy/statements';
import type { PolicyDoubt } from './findDoubts';

/** Lists roles that nobody has, and roles that allow nothing; each where it is named first. */
export function findIdleRoles({
  permissions,
  memberships,
  conditionals,
  defaultRole,
}: PolicyStatements): PolicyDoubt[] {
  const members = firstSources(memberships);
  if (defaultRole && !members.has(defaultRole.ref)) {
    members.set(defaultRole.ref, defaultRole.source);
  }
  const meanings = firstSources([...permissions, ...conditionals]);
  return [
    ...doubtsOf(
      meanings,
      members,
      role =>
        `nobody has ${role}: add a g line that gives it to somebody, or remove its lines`,
    ),
    ...doubtsOf(
      members,
      meanings,
      role =>
        `${role} has no permission: add a p line for it, or remove its g lines`,
    ),
  ];
}

function firstSources(
  statements: readonly { role: string; source: RbacSource }[],
): Map<string, RbacSource> {
  const sources = new Map<string, RbacSource>();
  for (const { role, source } of statements) {
    if (!sources.has(role)) {
      sources.set(role, source);
    }
  }
  return sources;
}

function doubtsOf(
  roles: ReadonlyMap<string, RbacSource>,
  others: ReadonlyMap<string, RbacSource>,
  message: (role: string) => string,
): PolicyDoubt[] {
  return [...roles]
    .filter(([role]) => !others.has(role))
    .map(([role, source]) => ({ source, message: message(role) }));
}
