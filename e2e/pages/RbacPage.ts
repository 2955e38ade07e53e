import { Locator, Page } from '@playwright/test';

/** The page on which admins see who may do what, and why. */
export class RbacPage {
  readonly heading: Locator;
  readonly navigationItem: Locator;
  readonly decision: Locator;
  /** The lines behind the decision. */
  readonly chain: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { name: 'RBAC', level: 1 });
    this.navigationItem = page
      .getByTestId('sidebar-root')
      .getByRole('link', { name: 'RBAC', exact: true });
    this.decision = page
      .getByRole('region', { name: 'Why?' })
      .getByRole('status');
    this.chain = page
      .getByRole('list', { name: 'How that comes about' })
      .getByRole('listitem');
  }

  async goto() {
    await this.#page.goto('/kubrix/rbac');
  }

  async open() {
    await this.navigationItem.click();
  }

  /** The row of a role. */
  role(name: string): Locator {
    return this.#page
      .getByRole('table', { name: 'Roles with their members and permissions' })
      .getByRole('row')
      .filter({ hasText: name });
  }

  /** Asks why a user of the catalog has a permission or not, choosing both from what the page suggests. */
  async askWhy(user: string, permission: string) {
    await this.#suggest('User', user);
    await this.#suggest('Permission', permission);
    await this.#page.getByRole('button', { name: 'Explain' }).click();
  }

  async #suggest(label: string, name: string) {
    await this.#page.getByRole('textbox', { name: label }).fill(name);
    await this.#page.getByRole('option', { name }).click();
  }
}
