import { Locator, Page } from '@playwright/test';

/** What surrounds every page of a signed-in user. */
export class Shell {
  readonly sidebar: Locator;
  readonly homeHeading: Locator;
  readonly userMenu: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.sidebar = page.getByTestId('sidebar-root');
    this.userMenu = page.getByTestId('user-settings-menu');
    this.homeHeading = page.getByRole('heading', { name: 'Welcome to kubriX' });
  }

  async openSettings() {
    await this.userMenu.click();
    await this.#page.getByRole('menuitem', { name: 'Settings' }).click();
  }

  async signOut() {
    await this.userMenu.click();
    await this.#page.getByTestId('sign-out').click();
  }
}
