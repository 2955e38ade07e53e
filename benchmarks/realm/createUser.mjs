import { askAdmin } from './admin.mjs';

/**
 * Adds somebody who can sign in.
 *
 * @param {string} realmUrl Of the admin API.
 * @param {string} username
 * @returns {Promise<import('../sign-ins/types').Person>}
 */
export async function createUser(realmUrl, username) {
  const password = `${username}-password`;
  await askAdmin(`${realmUrl}/users`, {
    method: 'POST',
    body: JSON.stringify({
      username,
      email: `${username}@example.com`,
      emailVerified: true,
      firstName: 'New',
      lastName: 'Colleague',
      enabled: true,
      credentials: [{ type: 'password', value: password }],
    }),
  });
  return { username, password, known: false };
}

/**
 * Takes somebody back.
 *
 * @param {string} realmUrl Of the admin API.
 * @param {string} username
 */
export async function deleteUser(realmUrl, username) {
  const [user] = await askAdmin(
    `${realmUrl}/users?${new URLSearchParams({ username, exact: 'true' })}`,
  );
  await askAdmin(`${realmUrl}/users/${user.id}`, { method: 'DELETE' });
}
