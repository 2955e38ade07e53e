import { JsonObject } from '@backstage/types';

/** Where a statement of the policy stands: a line of a file, or a key of the configuration. */
export interface RbacSource {
  /** Path of the file as it is configured, or the path of the configuration key. */
  in: string;
  /** Line number in the file, counted from 1. */
  line?: number;
}

/** Who has a role. */
export interface RbacMember {
  /** Entity reference of a user or group, or all pending users: `user:unprovisioned/*`. */
  ref: string;
  source: RbacSource;
}

/** A `p` line: what a role allows or denies. */
export interface RbacPermission {
  /** Name of a permission, or a resource type, which stands for all permissions of that type. */
  permission: string;
  action: RbacAction;
  effect: RbacEffect;
  source: RbacSource;
}

/** What a `p` line may name; permissions without an action of their own are `use`. */
export type RbacAction = 'create' | 'read' | 'update' | 'delete' | 'use';

/** What a `p` line does. */
export type RbacEffect = 'allow' | 'deny';

/** A conditional policy: what a role allows for some resources only. */
export interface RbacCondition {
  pluginId: string;
  resourceType: string;
  actions: RbacAction[];
  /** As in the file: rules, combined with `anyOf`, `allOf` and `not`. */
  conditions: JsonObject;
  source: RbacSource;
}

/** A role with everything that the policy says about it. */
export interface RbacRole {
  /** For instance `role:default/viewers`. */
  ref: string;
  members: RbacMember[];
  permissions: RbacPermission[];
  conditions: RbacCondition[];
}

/** A permission that a plugin of this portal asks for. */
export interface RbacKnownPermission {
  pluginId: string;
  name: string;
  action: RbacAction;
  resourceType?: string;
}

/** Answer of `GET /api/permission/kubrix/rbac/policy`. */
export interface RbacPolicyResponse {
  /** ISO 8601. */
  loadedAt: string;
  /** The files that are in force; without any, the built-in policy is. */
  files: string[];
  /** Why a newer version of the files is not in force. */
  problem?: string;
  /** Users and groups who may do everything. */
  superUsers: RbacMember[];
  /** The role that everybody who is not pending has. */
  defaultRole?: { ref: string; source: RbacSource };
  roles: RbacRole[];
  /** What may be asked about. */
  knownPermissions: RbacKnownPermission[];
}

/**
 * Why a decision is what it is.
 *
 * - `super-user`: one of the user's references is a super user.
 * - `deny-line`: a `p` line denies.
 * - `allow-line`: a `p` line allows.
 * - `condition`: a conditional policy decides, for an entity when one was named.
 * - `no-match`: nothing says anything about it, so it is denied.
 * - `built-in`: no policy file is configured.
 */
export type RbacReason =
  | 'super-user'
  | 'deny-line'
  | 'allow-line'
  | 'condition'
  | 'no-match'
  | 'built-in';

/** One link of the chain from a user to a decision. */
export type RbacStep =
  /** The user is a member of a group, at sign-in or as the catalog knows it now. */
  | { kind: 'group'; ref: string }
  /** `subject` is a super user. */
  | { kind: 'super-user'; subject: string; source: RbacSource }
  /** A `g` line, or the default role: `subject` has a role. */
  | { kind: 'role'; subject: string; role: string; source: RbacSource }
  /** A `p` line that matches. */
  | ({ kind: 'permission'; role: string } & RbacPermission)
  /** A conditional policy that matches; `holds` when an entity was named. */
  | ({ kind: 'condition'; role: string; holds?: boolean } & RbacCondition);

/** Answer of `GET /api/permission/kubrix/rbac/explain?user=&permission=&entity=`. */
export interface RbacExplanation {
  user: string;
  /** Name of the permission. */
  permission: string;
  action: RbacAction;
  resourceType?: string;
  /** Entity reference, where one was named. */
  entity?: string;
  /** `CONDITIONAL`: for some entities; name one to know. */
  decision: 'ALLOW' | 'DENY' | 'CONDITIONAL';
  reason: RbacReason;
  /** The lines behind the decision, from the user to what decides; lines that are overruled come after. */
  chain: RbacStep[];
}
