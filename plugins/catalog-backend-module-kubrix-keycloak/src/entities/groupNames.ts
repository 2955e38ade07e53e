import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';

const MAX_LENGTH = 63;
const ID_LENGTH = 8;

/** Who holds the names of groups: their ids in Keycloak, `undefined` for groups from elsewhere, by name in lower case. */
export type GroupNameHolders = ReadonlyMap<string, string | undefined>;

/**
 * The names that a group's entity may have, the best first: its own, else its path, else its own with a part of its id.
 *
 * @remarks
 * In Keycloak only the subgroups of one group need different names; in the catalog all groups do. The first is the
 * community module's, so that whoever changes over to this one keeps the references to their groups.
 */
export function groupNameCandidates(group: GroupRepresentation): string[] {
  const own = sanitize(group.name ?? '');
  const byPath = sanitize(
    (group.path ?? '').split('/').filter(Boolean).join('.'),
  );
  const id = sanitize((group.id ?? '').slice(0, ID_LENGTH));
  return [
    own,
    ...(byPath && byPath.length <= MAX_LENGTH ? [byPath] : []),
    `${own.slice(0, MAX_LENGTH - ID_LENGTH - 1)}-${id}`,
  ];
}

/**
 * Names groups, so that no two of them get the same: whoever has a name keeps it, the others are served by the length
 * of their paths. A group from elsewhere shares its name, as it always did.
 *
 * @returns The names by id.
 */
export function nameGroups(
  groups: GroupRepresentation[],
  holders: GroupNameHolders,
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Map(holders);
  const give = (id: string, name: string) => {
    names.set(id, name);
    taken.set(name.toLowerCase(), id);
  };
  for (const group of groups) {
    const kept = groupNameCandidates(group).find(
      name => holders.get(name.toLowerCase()) === group.id,
    );
    if (kept) {
      give(group.id ?? '', kept);
    }
  }
  for (const group of [...groups].sort(byPathLength)) {
    const { id = '' } = group;
    if (!names.has(id)) {
      const candidates = groupNameCandidates(group);
      give(
        id,
        candidates.find(name => taken.get(name.toLowerCase()) === undefined) ??
          candidates[candidates.length - 1],
      );
    }
  }
  return names;
}

function byPathLength(a: GroupRepresentation, b: GroupRepresentation): number {
  const [left = '', right = ''] = [a.path, b.path];
  return (
    left.split('/').length - right.split('/').length || (left < right ? -1 : 1)
  );
}

// As the community module does it.
function sanitize(name: string): string {
  return name.replace(/[^a-zA-Z0-9\-_.]/g, '-');
}
