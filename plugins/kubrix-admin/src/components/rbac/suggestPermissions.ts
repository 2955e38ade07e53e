import { RbacKnownPermission } from '@kubrix/plugin-kubrix-common';
import { Suggestion } from './SuggestField';

/** The permissions, by name, whose name or resource type contains what was typed; those of a plugin together. */
export function suggestPermissions(
  knownPermissions: RbacKnownPermission[],
  typed: string,
): ReadonlyMap<string, Suggestion> {
  const wanted = typed.trim().toLowerCase();
  return new Map(
    knownPermissions
      .filter(({ name, resourceType = '' }) =>
        `${name} ${resourceType}`.toLowerCase().includes(wanted),
      )
      .sort(
        (a, b) =>
          a.pluginId.localeCompare(b.pluginId) || a.name.localeCompare(b.name),
      )
      .map(({ pluginId, name, action, resourceType }) => [
        name,
        {
          group: pluginId,
          detail: resourceType ? `${action}, ${resourceType}` : action,
        },
      ]),
  );
}
