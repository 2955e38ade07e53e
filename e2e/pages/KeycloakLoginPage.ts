import { Locator, Page } from '@playwright/test';
import { Credentials } from '../fixtures/keycloak';

/** Keycloak's own login form. */
export class KeycloakLoginPage {
  readonly wrongPassword: Locator;
  readonly username: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.username = page.locator('#username');
    this.wrongPassword = page.getByText('Invalid username or password.');
  }

  async logIn({ username, password }: Credentials) {
    await this.username.fill(username);
    await this.#page.locator('#password').fill(password);
    await this.#page.locator('#kc-login').click();
  }
}
