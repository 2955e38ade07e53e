import { askAdmin } from './admin.mjs';

/**
 * Adds groups and users to a realm of a local Keycloak, so many at a time.
 *
 * @param {string} realmUrl Of the admin API.
 * @param {{ groups?: object[], users: object[], atOnce?: number }} contents
 */
export async function partialImport(
  realmUrl,
  { groups = [], users, atOnce = 1_000 },
) {
  /** @param {object} contents */
  const add = contents =>
    askAdmin(`${realmUrl}/partialImport`, {
      method: 'POST',
      body: JSON.stringify({ ifResourceExists: 'FAIL', ...contents }),
    });
  for (const some of batches(groups, atOnce)) {
    await add({ groups: some });
  }
  for (const some of batches(users, atOnce)) {
    await add({ users: some });
  }
}

/**
 * @template T
 * @param {T[]} all
 * @param {number} size
 */
function batches(all, size) {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  );
}
