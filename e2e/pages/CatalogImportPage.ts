import { Locator, Page } from '@playwright/test';

/** The page on which people register files in the catalog. */
export class CatalogImportPage {
  static readonly path = '/catalog-import';
  readonly url: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.url = page.getByLabel('URL');
  }

  /** Asks what is in a file, which comes before registering it. */
  async analyze(url: string) {
    await this.url.fill(url);
    await this.#page.getByRole('button', { name: 'Analyze' }).click();
  }

  message(text: string): Locator {
    return this.#page.getByText(text);
  }
}
