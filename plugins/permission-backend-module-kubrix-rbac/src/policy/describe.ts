import { RbacCondition, RbacPermission } from '@kubrix/plugin-kubrix-common';
import { ConditionalStatement, PermissionStatement } from './statements';

/** A `p` line as pages show it under its role. */
export function describePermission({
  permission,
  action,
  effect,
  source,
}: PermissionStatement): RbacPermission {
  return { permission, action, effect, source };
}

/** A conditional policy as pages show it under its role. */
export function describeCondition({
  pluginId,
  resourceType,
  actions,
  conditions,
  source,
}: ConditionalStatement): RbacCondition {
  return {
    pluginId,
    resourceType,
    actions,
    conditions: { ...conditions },
    source,
  };
}
