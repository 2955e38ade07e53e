import { Locator, Page } from '@playwright/test';

/** What surrounds every page of a signed-in user. */
export class Shell {
  readonly sidebar: Locator;
  readonly homeHeading: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.sidebar = page.getByTestId('sidebar-root');
    this.homeHeading = page.getByRole('heading', { name: 'Welcome to kubriX' });
  }

  async openSettings() {
    await this.#page.getByTestId('user-settings-menu').click();
    await this.#page.getByRole('menuitem', { name: 'Settings' }).click();
  }

  async signOut() {
    await this.#page.getByTestId('user-settings-menu').click();
    await this.#page.getByTestId('sign-out').click();
  }
}
