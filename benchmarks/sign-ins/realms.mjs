import {
  REALM,
  startKeycloakOnJava,
} from '../../scripts/environment/keycloak.mjs';
import { endWithRun } from '../endWithRun.mjs';
import { answerOf, ask, forkTypeScript } from '../forkTypeScript.mjs';

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
 * @param {import('../../scripts/environment/environments.mjs').Environment} environment
 * @returns {Promise<Realm>}
 */
export async function startStub({ ports }) {
  const child = endWithRun(
    forkTypeScript(new URL('./identityProvider.ts', import.meta.url), [
      String(ports.keycloak),
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
    add: async people => {
      for (let first = 0; first < people.length; first += CREATED_AT_ONCE) {
        await createUsers(url, people.slice(first, first + CREATED_AT_ONCE));
      }
    },
  };
}

/**
 * @param {string} url
 * @param {import('./types').Person[]} people
 */
async function createUsers(url, people) {
  const login = await post(
    `${url}/realms/master/protocol/openid-connect/token`,
    {
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'admin-cli',
        username: 'admin',
        password: 'admin',
      }),
    },
  );
  await post(`${url}/admin/realms/${REALM}/partialImport`, {
    headers: {
      Authorization: `Bearer ${login.access_token}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      ifResourceExists: 'FAIL',
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
  });
}

/**
 * @param {string} url
 * @param {RequestInit} init
 */
async function post(url, init) {
  const response = await fetch(url, { method: 'POST', ...init });
  if (!response.ok) {
    throw new Error(`POST ${url} answered with HTTP ${response.status}`);
  }
  return response.json();
}
