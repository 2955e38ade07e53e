import { UNPROVISIONED_NAMESPACE } from '@kubrix/plugin-kubrix-common';

/**
 * Why the catalog refuses an entity that claims the namespace of temporary identities; `undefined` if it does not.
 *
 * @param entity - What was read, before anything has checked its shape
 *
 * @remarks
 * Names in references are compared in lower case, so every spelling of the namespace is refused.
 */
export function reservedNamespaceRefusal(entity: {
  kind?: unknown;
  metadata?: { name?: unknown; namespace?: unknown } | null;
}): string | undefined {
  const { name, namespace } = entity.metadata ?? {};
  return typeof namespace === 'string' &&
    namespace.toLocaleLowerCase('en-US') === UNPROVISIONED_NAMESPACE
    ? `${entity.kind} ${name} cannot be in namespace ${namespace}: it is reserved for people whose account is still being set up. Choose another namespace`
    : undefined;
}
