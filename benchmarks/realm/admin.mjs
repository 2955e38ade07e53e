/**
 * Asks the admin API of a local Keycloak, with a token of its own each time: a token lives for a minute only.
 *
 * @param {string} url
 * @param {RequestInit} [init]
 */
export async function askAdmin(url, init) {
  const login = await answerOf(
    new URL('/realms/master/protocol/openid-connect/token', url),
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
  return answerOf(url, {
    ...init,
    headers: {
      Authorization: `Bearer ${login.access_token}`,
      'Content-Type': 'application/json',
    },
  });
}

/**
 * @param {string | URL} url
 * @param {RequestInit} init
 */
async function answerOf(url, init) {
  const response = await fetch(url, init);
  if (!response.ok) {
    throw new Error(
      `${init.method ?? 'GET'} ${url} answered with HTTP ${response.status}`,
    );
  }
  return response.json();
}
