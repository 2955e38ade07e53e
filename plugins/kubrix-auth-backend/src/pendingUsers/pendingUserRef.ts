import { stringifyEntityRef } from '@backstage/catalog-model';
import { UNPROVISIONED_NAMESPACE } from '@kubrix/plugin-kubrix-common';

/** The temporary identity with a name, `user:unprovisioned/<name>`. */
export function pendingUserRef(name: string): string {
  return stringifyEntityRef({
    kind: 'User',
    namespace: UNPROVISIONED_NAMESPACE,
    name,
  });
}
