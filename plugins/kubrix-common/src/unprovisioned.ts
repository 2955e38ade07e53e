import { parseEntityRef } from '@backstage/catalog-model';

/** Namespace of the temporary identities of people whom the catalog does not know yet. */
export const UNPROVISIONED_NAMESPACE = 'unprovisioned';

/** Whether an entity reference names a temporary identity, `user:unprovisioned/<name>`. */
export function isUnprovisionedUserRef(userEntityRef: string): boolean {
  const { kind, namespace } = parseEntityRef(userEntityRef);
  return (
    kind.toLocaleLowerCase('en-US') === 'user' &&
    namespace.toLocaleLowerCase('en-US') === UNPROVISIONED_NAMESPACE
  );
}
