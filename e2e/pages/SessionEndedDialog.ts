import { Locator, Page } from '@playwright/test';
import { Credentials } from '../fixtures/keycloak';
import { KeycloakLoginPage } from './KeycloakLoginPage';

/** The dialog that comes up when the session has ended while a page is open. */
export class SessionEndedDialog {
  readonly root: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.root = page.getByRole('dialog', {
      name: 'You are no longer signed in',
    });
  }

  /** Signs in from the dialog, with a password. */
  async signInAgain(credentials: Credentials) {
    const popup = this.#page.waitForEvent('popup');
    await this.root.getByRole('button', { name: 'Sign in again' }).click();
    await new KeycloakLoginPage(await popup).logIn(credentials);
  }
}
