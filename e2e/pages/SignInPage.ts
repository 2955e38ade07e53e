import { Locator, Page } from '@playwright/test';
import { Credentials } from '../fixtures/keycloak';
import { KeycloakLoginPage } from './KeycloakLoginPage';

/** The portal's sign-in page. */
export class SignInPage {
  readonly providers: Locator;
  readonly alert: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.providers = page.getByRole('listitem');
    this.alert = page.getByRole('alert');
  }

  async goto(url: string = '/') {
    await this.#page.goto(url);
  }

  provider(title: string): Locator {
    return this.providers.filter({ hasText: title });
  }

  /** Presses a provider's button and returns the popup that it opens. */
  async open(title: string): Promise<Page> {
    const popup = this.#page.waitForEvent('popup');
    await this.provider(title).getByRole('button').click();
    return popup;
  }

  /** Signs in with Keycloak, on the open sign-in page, while Keycloak still knows who it is. */
  async signInAgain() {
    await this.provider('Keycloak OIDC').getByRole('button').click();
  }

  /** Opens the portal and signs in with Keycloak. */
  async signIn(credentials: Credentials, url?: string) {
    await this.goto(url);
    const popup = await this.open('Keycloak OIDC');
    await new KeycloakLoginPage(popup).logIn(credentials);
  }
}
