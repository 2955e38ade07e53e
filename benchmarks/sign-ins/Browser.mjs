const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const LIMIT_MS = 30_000;

/**
 * Makes sure that an address is on this machine, so that nobody else can be put under load.
 *
 * @param {string | URL} address
 * @returns {URL}
 * @throws when it is not.
 */
export function onLoopback(address) {
  const url = new URL(address);
  if (!LOOPBACK.includes(url.hostname)) {
    throw new Error(
      `${url.origin} is not on loopback, and nothing else is put under load`,
    );
  }
  return url;
}

/** As much of a browser as a sign-in needs: it keeps the cookies of each origin, and shows redirects. */
export class Browser {
  /** @type {Map<string, Map<string, string>>} */
  #cookies = new Map();

  /**
   * @param {string | URL} address
   * @param {Record<string, string>} [headers]
   */
  async get(address, headers = {}) {
    return this.#send(address, { headers });
  }

  /**
   * Sends a form.
   *
   * @param {string | URL} address
   * @param {Record<string, string>} fields
   */
  async post(address, fields) {
    return this.#send(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
  }

  /**
   * Sends JSON.
   *
   * @param {string | URL} address
   * @param {unknown} body
   * @param {Record<string, string>} headers
   */
  async postJson(address, body, headers) {
    return this.#send(address, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...headers, 'Content-Type': 'application/json' },
    });
  }

  /**
   * @param {string | URL} address
   * @param {RequestInit} init
   */
  async #send(address, init) {
    const url = onLoopback(address);
    const cookies = this.#cookies.get(url.origin) ?? new Map();
    this.#cookies.set(url.origin, cookies);
    const response = await fetch(url, {
      ...init,
      headers: {
        ...init.headers,
        ...(cookies.size > 0 && {
          Cookie: Array.from(cookies, pair => pair.join('=')).join('; '),
        }),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';', 1);
      const separator = pair.indexOf('=');
      cookies.set(pair.slice(0, separator), pair.slice(separator + 1));
    }
    // All of it, so that the connection is free for the next request.
    const text = await response.text();
    const location = response.headers.get('location');
    return {
      status: response.status,
      text,
      location: location === null ? undefined : new URL(location, url),
    };
  }
}
