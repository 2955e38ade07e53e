import { Locator, Page } from '@playwright/test';

/** The page on which admins see who waits for their account. */
export class PendingUsersPage {
  readonly heading: Locator;
  readonly navigationItem: Locator;
  readonly people: Locator;
  readonly syncRuns: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { name: 'Pending users' });
    this.navigationItem = page
      .getByTestId('sidebar-root')
      .getByRole('link', { name: 'Pending users' });
    this.people = page.getByRole('table', {
      name: 'People who wait for their account',
    });
    this.syncRuns = page.getByRole('table', {
      name: 'The latest syncs of realm kubrix',
    });
  }

  async goto() {
    await this.#page.goto('/kubrix/pending-users');
  }

  async open() {
    await this.navigationItem.click();
  }

  /** The row of somebody who waits. */
  person(username: string): Locator {
    return this.people.getByRole('row').filter({ hasText: username });
  }

  /** Has somebody fetched from Keycloak now. */
  async sync(username: string) {
    await this.person(username)
      .getByRole('button', { name: `Sync this user now: ${username}` })
      .click();
  }
}
