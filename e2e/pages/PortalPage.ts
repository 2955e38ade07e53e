import { Locator, Page } from '@playwright/test';

/** What the pages of the portal have in common. */
export class PortalPage {
  readonly heading: Locator;
  readonly tabs: Locator;
  /** What a page shows instead of content that could not be loaded. */
  readonly errorPanels: Locator;
  readonly progress: Locator;
  readonly #page: Page;
  readonly #main: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#main = page.getByRole('main');
    this.heading = this.#main.getByRole('heading', { level: 1 });
    this.tabs = this.#main.getByRole('tab');
    this.errorPanels = this.#main.getByText(/^(Error|Warning): /);
    this.progress = this.#main.getByTestId('progress');
  }

  async goto(path: string) {
    await this.#page.goto(path);
  }

  async openTab(name: string) {
    await this.#main.getByRole('tab', { name, exact: true }).click();
  }

  /** What an address with this hash leads to. */
  anchor(hash: string): Locator {
    return this.#main.locator(`#${hash}`);
  }

  text(text: string): Locator {
    return this.#main
      .getByText(text, { exact: true })
      .filter({ visible: true })
      .first();
  }
}
