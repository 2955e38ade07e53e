/**
 * @typedef {import('./types').ImportedGroup} ImportedGroup
 * @typedef {import('./types').ImportedUser} ImportedUser
 * @typedef {import('./types').Organisation} Organisation
 * @typedef {import('./types').RealmSize} RealmSize
 */

/** Each tree: a division of three departments with two teams each. */
const GROUPS_OF_TREE = 10;
const DEPARTMENTS = 3;
const TEAMS = 2;

/**
 * Describes the groups of a realm.
 *
 * @param {RealmSize} size
 * @returns {ImportedGroup[]}
 */
export function groupTrees({ groups }) {
  return Array.from({ length: Math.ceil(groups / GROUPS_OF_TREE) }, (_, n) =>
    group(`/division-${n}`, DEPARTMENTS, (parent, m) =>
      group(`${parent}/department-${n}-${m}`, TEAMS, (department, k) =>
        group(`${department}/team-${n}-${m}-${k}`),
      ),
    ),
  );
}

/**
 * Describes the users of a realm: each in two teams, and each tenth in a division as well.
 *
 * @param {RealmSize} size
 * @returns {ImportedUser[]}
 */
export function people(size) {
  const divisions = groupTrees(size);
  const teams = divisions.flatMap(division =>
    division.subGroups.flatMap(department =>
      department.subGroups.map(({ path }) => path),
    ),
  );
  return Array.from({ length: size.users }, (_, n) => ({
    username: `user-${n}`,
    email: `user-${n}@example.com`,
    emailVerified: true,
    firstName: 'User',
    lastName: `${n}`,
    enabled: true,
    groups: [
      ...new Set([
        teams[n % teams.length],
        teams[(n * 7 + 1) % teams.length],
        ...(n % 10 === 0 ? [divisions[(n / 10) % divisions.length].path] : []),
      ]),
    ],
  }));
}

/**
 * Tells what the catalog is to have of a realm: of each user the groups they are members of, of each group its parent.
 *
 * @param {Omit<ImportedGroup, 'path'>[]} trees
 * @param {Pick<ImportedUser, 'username' | 'groups'>[]} users
 * @returns {Organisation}
 */
export function organisationOf(trees, users) {
  /** @type {Organisation} */
  const organisation = new Map();
  /**
   * @param {Omit<ImportedGroup, 'path'>} group
   * @param {string[]} parents
   */
  const add = ({ name, subGroups }, parents) => {
    organisation.set(`group:default/${name}`, parents);
    subGroups.forEach(child => add(child, [`group:default/${name}`]));
  };
  trees.forEach(tree => add(tree, []));
  for (const { username, groups } of users) {
    organisation.set(
      `user:default/${username}`,
      groups.map(path => `group:default/${nameOf(path)}`).sort(),
    );
  }
  return organisation;
}

/**
 * Counts what differs between two organisations: who or what is missing or too much, and who is in other groups.
 *
 * @param {Organisation} expected
 * @param {Organisation} found
 */
export function countDifferences(expected, found) {
  const refs = new Set([...expected.keys(), ...found.keys()]);
  return [...refs].filter(
    ref => expected.get(ref)?.join() !== found.get(ref)?.join(),
  ).length;
}

/**
 * @param {string} path Keycloak finds it by that when it has imported it.
 * @param {number} [children]
 * @param {(path: string, nth: number) => ImportedGroup} [createChild]
 * @returns {ImportedGroup}
 */
function group(path, children = 0, createChild) {
  return {
    name: nameOf(path),
    path,
    subGroups: createChild
      ? Array.from({ length: children }, (_, nth) => createChild(path, nth))
      : [],
  };
}

/** @param {string} path */
function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1);
}
