import { RbacAction, RbacSource } from '@kubrix/plugin-kubrix-common';
import {
  ConditionalStatement,
  MembershipStatement,
  PermissionStatement,
  PolicyStatements,
} from './statements';

const NONE: readonly never[] = [];

/** A policy, arranged so that what a decision needs is a few look-ups away, however long its files are. */
export class PolicyIndex {
  readonly defaultRole: PolicyStatements['defaultRole'];
  private readonly superUsers = new Map<string, RbacSource>();
  private readonly memberships = new Map<string, MembershipStatement[]>();
  private readonly permissions = new Map<
    string,
    Map<string, PermissionStatement[]>
  >();
  private readonly conditionals = new Map<
    string,
    Map<string, ConditionalStatement[]>
  >();

  /** Arranges all statements of a policy; later changes of the lists have no effect. */
  constructor(statements: PolicyStatements) {
    this.defaultRole = statements.defaultRole;
    for (const { ref, source } of statements.superUsers) {
      this.superUsers.set(lowerCase(ref), source);
    }
    for (const membership of statements.memberships) {
      add(this.memberships, lowerCase(membership.subject), membership);
    }
    for (const permission of statements.permissions) {
      const { role, action } = permission;
      const key = keyOf(permission.permission, action);
      add(ofRole(this.permissions, role), key, permission);
    }
    for (const conditional of statements.conditionals) {
      const ofThisRole = ofRole(this.conditionals, conditional.role);
      for (const action of conditional.actions) {
        add(ofThisRole, keyOf(conditional.resourceType, action), conditional);
      }
    }
  }

  /** Where it says that a reference is a super user, if anywhere. */
  superUserSource(ref: string): RbacSource | undefined {
    return this.superUsers.get(lowerCase(ref));
  }

  /** The `g` lines of a user, of a group, or of `user:unprovisioned/*`. */
  membershipsOf(subject: string): readonly MembershipStatement[] {
    return this.memberships.get(lowerCase(subject)) ?? NONE;
  }

  /** The `p` lines of a role for a permission's name or for a resource type. */
  permissionsOf(
    role: string,
    permission: string,
    action: RbacAction,
  ): readonly PermissionStatement[] {
    return this.permissions.get(role)?.get(keyOf(permission, action)) ?? NONE;
  }

  /** The conditional policies of a role for a resource type. */
  conditionalsOf(
    role: string,
    resourceType: string,
    action: RbacAction,
  ): readonly ConditionalStatement[] {
    return (
      this.conditionals.get(role)?.get(keyOf(resourceType, action)) ?? NONE
    );
  }
}

function lowerCase(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}

function keyOf(permission: string, action: RbacAction): string {
  return `${action} ${permission}`;
}

function ofRole<T>(
  byRole: Map<string, Map<string, T>>,
  role: string,
): Map<string, T> {
  let ofThisRole = byRole.get(role);
  if (!ofThisRole) {
    ofThisRole = new Map();
    byRole.set(role, ofThisRole);
  }
  return ofThisRole;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) {
    list.push(item);
  } else {
    lists.set(key, [item]);
  }
}
