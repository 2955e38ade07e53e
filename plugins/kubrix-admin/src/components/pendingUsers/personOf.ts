import { parseEntityRef } from '@backstage/catalog-model';
import { PendingUser } from '@kubrix/plugin-kubrix-common';

/** What to call somebody who waits: their user name, else their address, else their temporary name. */
export function personOf(user: PendingUser): string {
  return user.username ?? user.email ?? parseEntityRef(user.userEntityRef).name;
}
