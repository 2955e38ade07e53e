import { Locator, Page } from '@playwright/test';

/** The settings page, which shows who the portal thinks that one is. */
export class SettingsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async goto() {
    await this.#page.goto('/settings');
  }

  /** The link to an entity in the list of one's identity and ownership. */
  entity(ref: string): Locator {
    const [kind, namespace, name] = ref.split(/[:/]/);
    return this.#page.locator(
      `a[href$="/catalog/${namespace}/${kind}/${name}"]`,
    );
  }
}
