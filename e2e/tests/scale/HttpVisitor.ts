import { APIRequest, APIRequestContext, APIResponse } from '@playwright/test';
import { PROVISIONING_STATUS_PATH } from '../../../plugins/kubrix-common/src/provisioning';
import { Credentials } from '../../fixtures/keycloak';
import { readOutcome } from '../../pages/DirectSignIn';

/** Keycloak hashes the passwords of many, and docs are generated before they are there. */
const REQUEST_LIMIT_MS = 60_000;

/** Who somebody is after a sign-in. */
export interface SignedIn {
  userEntityRef: string;
  token: string;
}

/** Through which addresses of the portal a sign-in goes. */
export interface SignInRoute {
  start: string;
  finish: string;
}

/** Somebody who visits the portal with no browser but with a browser's cookies, so that many can at once. */
export class HttpVisitor {
  readonly #request: APIRequestContext;
  readonly #credentials: Credentials;

  private constructor(request: APIRequestContext, credentials: Credentials) {
    this.#request = request;
    this.#credentials = credentials;
  }

  static async create(
    apiRequest: APIRequest,
    credentials: Credentials,
  ): Promise<HttpVisitor> {
    const request = await apiRequest.newContext({ timeout: REQUEST_LIMIT_MS });
    return new HttpVisitor(request, credentials);
  }

  /**
   * Signs in with Keycloak, with the password unless Keycloak still knows who it is.
   *
   * @throws where Keycloak or the portal refuses, or a request fails.
   */
  async signIn({ start, finish }: SignInRoute): Promise<SignedIn> {
    const login = await this.#get(
      `${start}/api/auth/oidc/start?env=development`,
    );
    const answer = await this.#logIn(redirectOf(login));
    const callback = new URL(redirectOf(answer));
    const finished = await this.#get(
      `${finish}${callback.pathname}${callback.search}`,
    );
    if (!finished.ok()) {
      throw new Error(
        `${callback.pathname} answered with status ${finished.status()}`,
      );
    }
    const { response, error } = readOutcome(await finished.text());
    if (!response) {
      throw new Error(`The portal refused the sign-in: ${error?.message}`);
    }
    const { token, identity } = response.backstageIdentity;
    return {
      token,
      userEntityRef: identity.userEntityRef,
    };
  }

  /** Gets new tokens for the session, as an open page does when a token is about to expire. */
  async refresh(portal: string): Promise<SignedIn> {
    const response = await this.#get(
      `${portal}/api/auth/oidc/refresh?env=development`,
      { 'X-Requested-With': 'XMLHttpRequest' },
    );
    const { backstageIdentity } = await response.json();
    return {
      token: backstageIdentity.token,
      userEntityRef: backstageIdentity.identity.userEntityRef,
    };
  }

  /** What the dialog gets when it asks; it goes on asking when there is no answer. */
  async provisioning(portal: string, token: string): Promise<string> {
    try {
      const response = await this.call(
        'GET',
        `${portal}/api/auth${PROVISIONING_STATUS_PATH}`,
        token,
      );
      return response.ok()
        ? (await response.json()).status
        : `status ${response.status()}`;
    } catch {
      return 'no answer';
    }
  }

  /** Calls the backend. */
  async call(
    method: 'GET' | 'POST',
    url: string,
    token: string,
  ): Promise<APIResponse> {
    return this.#request.fetch(url, {
      method,
      headers: { Authorization: `Bearer ${token}` },
    });
  }

  async dispose() {
    await this.#request.dispose();
  }

  async #logIn(url: string): Promise<APIResponse> {
    const page = await this.#get(url);
    if (page.status() !== 200) {
      return page;
    }
    const action = (await page.text()).match(
      /id="kc-form-login"[^>]*action="([^"]+)"/,
    )?.[1];
    if (!action) {
      throw new Error(`Keycloak showed no login form at ${url}`);
    }
    const { username, password } = this.#credentials;
    return this.#request.post(action.replaceAll('&amp;', '&'), {
      form: { username, password },
      maxRedirects: 0,
    });
  }

  #get(url: string, headers?: Record<string, string>): Promise<APIResponse> {
    return this.#request.get(url, { headers, maxRedirects: 0 });
  }
}

/** The replica that answered; the load balancer names those before it that it could not reach. */
export function servedBy(headers: Record<string, string>): string {
  return headers['x-served-by']?.split(', ').at(-1) ?? '';
}

function redirectOf(response: APIResponse): string {
  const { location } = response.headers();
  if (!location) {
    throw new Error(
      `${new URL(response.url()).pathname} answered with status ${response.status()} and no redirect`,
    );
  }
  return location;
}
