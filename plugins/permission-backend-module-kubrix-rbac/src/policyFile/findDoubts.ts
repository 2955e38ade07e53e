import { RbacKnownPermission, RbacSource } from '@kubrix/plugin-kubrix-common';
import { PolicyStatements } from '../policy/statements';
import { findDuplicates } from './findDuplicates';
import { findIdleRoles } from './findIdleRoles';
import { findUnknownNames } from './findUnknownNames';

/** What is allowed in a policy but may well be a mistake. */
export interface PolicyDoubt {
  source: RbacSource;
  /** What is doubtful, and what to do. */
  message: string;
}

/**
 * Lists what is doubtful in a policy, file by file and line by line.
 *
 * @param statements - All of the policy, whichever files it comes from.
 * @param knownPermissions - What plugins ask for; without it, names are not checked.
 */
export function findDoubts(
  statements: PolicyStatements,
  knownPermissions?: readonly RbacKnownPermission[],
): PolicyDoubt[] {
  return [
    ...findDuplicates(statements),
    ...findIdleRoles(statements),
    ...(knownPermissions ? findUnknownNames(statements, knownPermissions) : []),
  ].sort(
    (a, b) =>
      a.source.in.localeCompare(b.source.in) ||
      (a.source.line ?? 0) - (b.source.line ?? 0),
  );
}
