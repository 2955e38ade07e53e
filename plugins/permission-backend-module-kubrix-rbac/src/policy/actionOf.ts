import { Permission } from '@backstage/plugin-permission-common';
import { RbacAction } from '@kubrix/plugin-kubrix-common';

/** What a policy calls the action of a permission. */
export function actionOf({ attributes }: Permission): RbacAction {
  return attributes.action ?? 'use';
}
