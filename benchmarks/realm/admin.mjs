/** A token lives for a minute. */
const RENEW_MS = 30_000;

/** @type {{ origin: string, token: Promise<string>, since: number } | undefined} */
let login;

/**
 * Asks the admin API of a local Keycloak.
 *
 * @param {string} url
 * @param {RequestInit} [init]
 */
export async function askAdmin(url, init) {
  const { origin } = new URL(url);
  if (login?.origin !== origin || Date.now() - login.since > RENEW_MS) {
    login = { origin, token: logIn(origin), since: Date.now() };
  }
  const token = await login.token;
  return answerOf(url, {
    ...init,
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
  });
}

/** @param {string} origin */
async function logIn(origin) {
  const answer = await answerOf(
    `${origin}/realms/master/protocol/openid-connect/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'admin-cli',
        username: 'admin',
        password: 'admin',
      }),
    },
  );
  return answer.access_token;
}

/**
 * @param {string} url
 * @param {RequestInit} init
 */
async function answerOf(url, init) {
  const response = await fetch(url, init);
  if (!response.ok) {
    throw new Error(
      `${init.method ?? 'GET'} ${url} answered with HTTP ${response.status}`,
    );
  }
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}
