import { PolicyDecision } from '@backstage/plugin-permission-common';
import { RbacReason, RbacSource } from '@kubrix/plugin-kubrix-common';
import {
  ConditionalStatement,
  MembershipStatement,
  PermissionStatement,
} from './statements';

/** Somebody is listed as super user. */
export interface SuperUserGround {
  kind: 'super-user';
  subject: string;
  source: RbacSource;
}

/** A `p` line that speaks about what was asked. */
export interface PermissionGround {
  kind: 'permission';
  statement: PermissionStatement;
}

/** A conditional policy that speaks about what was asked. */
export interface ConditionGround {
  kind: 'condition';
  statement: ConditionalStatement;
}

/** A statement that speaks about what was asked. */
export type Ground = SuperUserGround | PermissionGround | ConditionGround;

/** An answer to the permission framework, and why it is what it is. */
export interface Decision {
  decision: PolicyDecision;
  reason: RbacReason;
  /** What gives the user the roles that they have. */
  memberships: readonly MembershipStatement[];
  /** The statements that decide. */
  deciding: readonly Ground[];
  /** Statements that match as well, but that those which decide overrule. */
  overruled: readonly Ground[];
}
