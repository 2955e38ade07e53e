import {
  PermissionCriteria,
  PermissionCondition,
} from '@backstage/plugin-permission-common';
import {
  RbacAction,
  RbacEffect,
  RbacSource,
} from '@kubrix/plugin-kubrix-common';

/** A `p` line. */
export interface PermissionStatement {
  role: string;
  /** Name of a permission, or a resource type. */
  permission: string;
  action: RbacAction;
  effect: RbacEffect;
  source: RbacSource;
}

/** A `g` line. */
export interface MembershipStatement {
  /** Reference of a user or group, lower case, or all pending users: `user:unprovisioned/*`. */
  subject: string;
  role: string;
  source: RbacSource;
}

/** A document of the conditional policies file. */
export interface ConditionalStatement {
  role: string;
  pluginId: string;
  resourceType: string;
  actions: RbacAction[];
  /** Aliases such as `$ownerRefs` are still in it: they are replaced for each user. */
  conditions: PermissionCriteria<PermissionCondition>;
  source: RbacSource;
}

/** All that a policy says, whichever file or configuration key it comes from. */
export interface PolicyStatements {
  permissions: PermissionStatement[];
  memberships: MembershipStatement[];
  conditionals: ConditionalStatement[];
  superUsers: { ref: string; source: RbacSource }[];
  /** The role that everybody who is not pending has. */
  defaultRole?: { ref: string; source: RbacSource };
}
