import {
  REALM,
  startKeycloakOnJava,
} from '../../scripts/environment/keycloak.mjs';
import { endWithRun } from '../endWithRun.mjs';
import { answerOf, ask, forkTypeScript } from '../forkTypeScript.mjs';
import { partialImport } from '../realm/partialImport.mjs';

/** Each takes long, for their password. */
const CREATED_AT_ONCE = 100;

/**
 * A realm whose people sign in.
 *
 * @typedef {object} Realm
 * @property {string} name
 * @property {number} pid
 * @property {string} issuer
 * @property {string} adminUrl Where users and groups are read.
 * @property {string} clientSecret
 * @property {(people: import('./types').Person[]) => Promise<void>} add
 */

/**
 * Starts an identity provider that signs real tokens and asks nobody for a password, with the admin API of its users.
 *
 * @param {number} port
 * @returns {Promise<Realm & { stop: () => void }>}
 */
export async function startStub(port) {
  const child = endWithRun(
    forkTypeScript(new URL('./identityProvider.ts', import.meta.url), [
      String(port),
    ]),
  );
  const { issuer, adminUrl } = await answerOf(child);
  return {
    name: 'stub',
    pid: Number(child.pid),
    issuer,
    adminUrl,
    clientSecret: 'stub',
    add: async people => {
      await ask(child, { add: people });
    },
    stop: () => child.kill('SIGKILL'),
  };
}

/**
 * Starts a real Keycloak on the machine's Java.
 *
 * @param {import('../../scripts/environment/environments.mjs').Environment} environment
 * @returns {Promise<Realm>}
 */
export async function startKeycloak(environment) {
  const { url, pid } = await startKeycloakOnJava(environment);
  return {
    name: 'Keycloak',
    pid: Number(pid),
    issuer: `${url}/realms/${REALM}`,
    adminUrl: url,
    clientSecret: 'kubrix-local-only',
    add: people =>
      partialImport(`${url}/admin/realms/${REALM}`, {
        atOnce: CREATED_AT_ONCE,
        users: people.map(({ username, password }) => ({
          username,
          email: `${username}@example.com`,
          emailVerified: true,
          firstName: 'Some',
          lastName: 'Body',
          enabled: true,
          credentials: [{ type: 'password', value: password }],
        })),
      }),
  };
}
