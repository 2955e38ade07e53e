import { RbacEffect, RbacSource } from '@kubrix/plugin-kubrix-common';
import { MembershipStatement, PermissionStatement } from '../policy/statements';
import {
  UNPROVISIONED_ROLE,
  UNPROVISIONED_USER_PREFIX,
  UNPROVISIONED_USERS,
} from '../policy/unprovisioned';
import { isRbacAction, RBAC_ACTIONS } from './actions';
import { PolicyFileError, PolicyFileProblem } from './PolicyFileError';
import { findReferenceProblem } from './references';
import { columnOf, splitLine } from './splitLine';

/** What a policy file says. */
export interface PolicyFile {
  permissions: PermissionStatement[];
  memberships: MembershipStatement[];
}

/** Tells of a problem with one field of a line. */
type Report = (field: number, message: string) => void;

/**
 * Reads a policy file in casbin's CSV: `p` and `g` lines, comments and blank lines.
 *
 * @remarks
 * References of users and groups become lower case, as those of the catalog are; roles and permissions stay as they are.
 * Whatever is wrong makes the whole file unusable, because a policy of which a line is missing may allow too much.
 *
 * @param text - Content of the file.
 * @param file - Path of the file as it is configured, for sources and errors.
 * @throws `PolicyFileError` with all problems of the file.
 */
export function parsePolicyFile(text: string, file: string): PolicyFile {
  const permissions: PermissionStatement[] = [];
  const memberships: MembershipStatement[] = [];
  const problems: PolicyFileProblem[] = [];

  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  lines.forEach((content, index) => {
    const line = index + 1;
    const source = { in: file, line };
    const report: Report = (field, message) =>
      problems.push({ file, line, column: columnOf(content, field), message });

    const split = splitLine(content);
    if ('message' in split) {
      problems.push({ file, line, ...split });
    } else if (split.fields[0] === 'p') {
      const permission = readPermission(split.fields, source, report);
      if (permission) {
        permissions.push(permission);
      }
    } else if (split.fields[0] === 'g') {
      const membership = readMembership(split.fields, source, report);
      if (membership) {
        memberships.push(membership);
      }
    } else if (split.fields.length > 0) {
      report(
        0,
        `"${split.fields[0]}" is no kind of line: begin it with p, with g, or with # for a comment`,
      );
    }
  });

  if (problems.length > 0) {
    throw new PolicyFileError(problems);
  }
  return { permissions, memberships };
}

function readPermission(
  fields: readonly string[],
  source: RbacSource,
  report: Report,
): PermissionStatement | undefined {
  if (fields.length !== 5) {
    report(
      Math.min(fields.length, 5),
      `a p line has 5 fields, this one has ${fields.length}: write p, role:<namespace>/<name>, <permission or resource type>, <action>, <allow or deny>`,
    );
    return undefined;
  }
  const [, role, permission, action, effect] = fields;
  const roleProblem = findRoleProblem(role);
  const permissionProblem = findPermissionProblem(permission);
  if (roleProblem) {
    report(1, roleProblem);
  }
  if (permissionProblem) {
    report(2, permissionProblem);
  }
  if (!isRbacAction(action)) {
    report(3, `"${action}" is no action: write ${RBAC_ACTIONS.join(', ')}`);
  }
  if (!isEffect(effect)) {
    report(
      4,
      `"${effect}" is no effect: write allow or deny; a comment needs a line of its own`,
    );
  }
  return !roleProblem &&
    !permissionProblem &&
    isRbacAction(action) &&
    isEffect(effect)
    ? { role, permission, action, effect, source }
    : undefined;
}

function readMembership(
  fields: readonly string[],
  source: RbacSource,
  report: Report,
): MembershipStatement | undefined {
  if (fields.length !== 3) {
    report(
      Math.min(fields.length, 3),
      `a g line has 3 fields, this one has ${fields.length}: write g, <user or group>:<namespace>/<name>, role:<namespace>/<name>`,
    );
    return undefined;
  }
  const [, subjectAsWritten, role] = fields;
  const subject = subjectAsWritten.toLocaleLowerCase('en-US');
  const subjectProblem = findSubjectProblem(subject);
  const roleProblem =
    findRoleProblem(role) ?? findPendingProblem(subject, role);
  if (subjectProblem) {
    report(1, subjectProblem);
  }
  if (roleProblem) {
    report(2, roleProblem);
  }
  return subjectProblem || roleProblem ? undefined : { subject, role, source };
}

function findRoleProblem(role: string): string | undefined {
  return findReferenceProblem(role, ['role']);
}

function findSubjectProblem(subject: string): string | undefined {
  if (subject === UNPROVISIONED_USERS) {
    return undefined;
  }
  if (subject.includes('*')) {
    return `"${subject}" is a wildcard, and the only one is ${UNPROVISIONED_USERS}: give the role to groups, or to everybody as permission.rbac.defaultPermissions.defaultRole`;
  }
  if (subject.startsWith('role:')) {
    return `"${subject}" is a role, and roles have no roles: give both roles to the users and groups`;
  }
  return findReferenceProblem(subject, ['user', 'group']);
}

function findPendingProblem(subject: string, role: string): string | undefined {
  return subject.startsWith(UNPROVISIONED_USER_PREFIX) &&
    role !== UNPROVISIONED_ROLE
    ? `pending users can have no role but ${UNPROVISIONED_ROLE}: remove the line, or give them that role`
    : undefined;
}

function findPermissionProblem(permission: string): string | undefined {
  if (permission === '') {
    return 'the permission is missing: write the name of a permission, or a resource type';
  }
  if (permission.includes('"')) {
    return `${permission} has a quote in it: no permission has; quote a whole field or nothing`;
  }
  return permission.includes('*')
    ? `"${permission}" has a wildcard, which stands for nothing here: write one line for each permission, or its resource type`
    : undefined;
}

function isEffect(effect: string): effect is RbacEffect {
  return effect === 'allow' || effect === 'deny';
}
