import { askAdmin } from './admin.mjs';

const PAGE = 100;
const AT_ONCE = 4;

/**
 * Gives some of a realm's users another last name; who they are and where they belong stays as it is.
 *
 * @param {string} realmUrl Of the admin API.
 * @param {{ count: number, lastName: string }} options
 * @returns {Promise<string[]>} Their user names.
 */
export async function renameUsers(realmUrl, { count, lastName }) {
  /** @type {string[]} */
  const renamed = [];
  for (let first = 0; first < count; first += PAGE) {
    const max = Math.min(PAGE, count - first);
    /** @type {{ id: string, username: string }[]} */
    const users = await askAdmin(
      `${realmUrl}/users?username=user-&first=${first}&max=${max}`,
    );
    for (let next = 0; next < users.length; next += AT_ONCE) {
      await Promise.all(
        users.slice(next, next + AT_ONCE).map(user =>
          askAdmin(`${realmUrl}/users/${user.id}`, {
            method: 'PUT',
            body: JSON.stringify({ ...user, lastName }),
          }),
        ),
      );
    }
    renamed.push(...users.map(({ username }) => username));
  }
  return renamed;
}
