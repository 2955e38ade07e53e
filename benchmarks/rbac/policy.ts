/** How many roles share the lines. */
export const ROLES = 500;

/** Whom the members of a policy are. */
export function membersOf(memberships: number) {
  const users = Math.ceil(memberships / 2);
  return { users, groups: memberships - users };
}

/**
 * Writes a policy: half of the g lines are for users, the other half for groups; a tenth of the p lines are for resource
 * types, a seventh denies.
 *
 * @param permissions - How many p lines.
 * @param memberships - How many g lines.
 */
export function writePolicy(permissions: number, memberships: number): string {
  const { users, groups } = membersOf(memberships);
  const lines: string[] = [];
  for (let n = 0; n < permissions; n += 1) {
    const nth = Math.floor(n / ROLES);
    const what = nth % 10 === 0 ? `type-${nth}` : `plugin.thing-${nth}.read`;
    const effect = nth % 7 === 6 ? 'deny' : 'allow';
    lines.push(`p, role:default/role-${n % ROLES}, ${what}, read, ${effect}`);
  }
  for (let n = 0; n < users; n += 1) {
    lines.push(`g, user:default/user-${n}, role:default/role-${n % ROLES}`);
  }
  for (let n = 0; n < groups; n += 1) {
    lines.push(`g, group:default/group-${n}, role:default/role-${n % ROLES}`);
  }
  return lines.join('\n');
}

/** Writes a conditional policy of a role for reading entities. */
export function writeCondition(role: string, conditions: string): string {
  return `---
result: CONDITIONAL
roleEntityRef: ${role}
pluginId: catalog
resourceType: catalog-entity
permissionMapping: [read]
conditions: ${conditions}
`;
}

/** The user's own entities. */
export const OWNED =
  '{ rule: IS_ENTITY_OWNER, resourceType: catalog-entity, params: { claims: [$ownerRefs] } }';

/** Software. */
export const SOFTWARE =
  '{ rule: IS_ENTITY_KIND, resourceType: catalog-entity, params: { kinds: [Component, API] } }';
