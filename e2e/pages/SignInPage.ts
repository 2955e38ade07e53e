import { Locator, Page } from '@playwright/test';
import { Credentials } from '../fixtures/keycloak';
import { KeycloakLoginPage } from './KeycloakLoginPage';

/** What the sign-in page has for administrators, by name. */
export type FailureDetails = Record<string, string>;

/** The portal's sign-in page. */
export class SignInPage {
  readonly providers: Locator;
  readonly alert: Locator;
  /** What is folded away below a failure. */
  readonly details: Locator;
  readonly #page: Page;
  #lastWindow: Page | undefined;

  constructor(page: Page) {
    this.#page = page;
    page.on('popup', popup => {
      this.#lastWindow = popup;
    });
    this.providers = page.getByRole('listitem');
    this.alert = page.getByRole('alert');
    this.details = page
      .getByRole('group')
      .filter({ hasText: 'Details for your administrator' });
  }

  async goto(url: string = '/') {
    await this.#page.goto(url);
  }

  provider(title: string): Locator {
    return this.providers.filter({ hasText: title });
  }

  button(title: string): Locator {
    return this.provider(title).getByRole('button', { name: /^Sign In / });
  }

  /** Unfolds the details of a failure and returns their rows by name. */
  async readDetails(): Promise<FailureDetails> {
    await this.details.getByText('Details for your administrator').click();
    const [names, values] = await Promise.all([
      this.details.getByRole('term').allTextContents(),
      this.details.getByRole('definition').allTextContents(),
    ]);
    return Object.fromEntries(names.map((name, i) => [name, values[i]]));
  }

  /** Presses a provider's button and returns the popup that it opens. */
  async open(title: string): Promise<Page> {
    await this.#lastWindowClosed();
    const popup = this.#page.waitForEvent('popup');
    await this.button(title).click();
    return popup;
  }

  /** Signs in with Keycloak, on the open sign-in page, while Keycloak still knows who it is. */
  async signInAgain() {
    await this.#lastWindowClosed();
    await this.button('Keycloak OIDC').click();
  }

  /** Opens the portal and signs in with Keycloak. */
  async signIn(credentials: Credentials, url?: string) {
    await this.goto(url);
    const popup = await this.open('Keycloak OIDC');
    await new KeycloakLoginPage(popup).logIn(credentials);
  }

  /** The window of a sign-in closes 100 ms after its answer; until then, the next sign-in would get the same one. */
  async #lastWindowClosed() {
    if (this.#lastWindow?.isClosed() === false) {
      await this.#lastWindow.waitForEvent('close');
    }
  }
}
