import { Page } from '@playwright/test';
import { Credentials } from '../fixtures/keycloak';
import { KeycloakLoginPage } from './KeycloakLoginPage';

/** What the backend answers to a sign-in. */
export interface SignInOutcome {
  response?: {
    backstageIdentity: {
      token: string;
      identity: { userEntityRef: string; ownershipEntityRefs: string[] };
    };
  };
  error?: { name: string; message: string };
}

/** Sign-in without the portal's own pages: the backend's addresses in one tab, as an attacker would use them. */
export class DirectSignIn {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Signs in with Keycloak and returns what the sign-in page would have got. */
  async signIn(credentials: Credentials): Promise<SignInOutcome> {
    await this.#start();
    const answered = this.#page.waitForResponse(response =>
      new URL(response.url()).pathname.endsWith('/handler/frame'),
    );
    await new KeycloakLoginPage(this.#page).logIn(credentials);
    return readOutcome(await (await answered).text());
  }

  /** Signs in with Keycloak and returns the address that leads back to the portal, without opening it. */
  async interceptCallback({ username, password }: Credentials): Promise<URL> {
    await this.#start();
    const action = await this.#page
      .locator('#kc-form-login')
      .getAttribute('action');
    const response = await this.#page.request.post(String(action), {
      form: { username, password },
      maxRedirects: 0,
    });
    return new URL(response.headers().location);
  }

  /** Opens the address of a callback. */
  async open(callback: URL): Promise<SignInOutcome> {
    const response = await this.#page.request.get(callback.toString());
    return readOutcome(await response.text());
  }

  async #start() {
    await this.#page.goto('/api/auth/oidc/start?env=development');
  }
}

/** Reads what the backend tells the sign-in page, in the page that it answers a sign-in with. */
export function readOutcome(html: string): SignInOutcome {
  const encoded = html.match(/authResponse = decodeURIComponent\('([^']*)'\)/);
  if (!encoded) {
    throw new Error(`The backend did not answer with a sign-in popup: ${html}`);
  }
  return JSON.parse(decodeURIComponent(encoded[1]));
}
