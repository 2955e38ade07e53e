import { RbacAction } from '@kubrix/plugin-kubrix-common';

/** What a policy may name as action. */
export const RBAC_ACTIONS = [
  'create',
  'read',
  'update',
  'delete',
  'use',
] as const satisfies readonly RbacAction[];

/** Whether a text names an action. */
export function isRbacAction(text: string): text is RbacAction {
  return RBAC_ACTIONS.some(action => action === text);
}
