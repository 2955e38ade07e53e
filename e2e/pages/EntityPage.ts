import { Locator, Page } from '@playwright/test';

/** The page of an entity in the catalog. */
export class EntityPage {
  readonly star: Locator;
  readonly unstar: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.star = page.getByRole('button', { name: 'Add to favorites' });
    this.unstar = page.getByRole('button', { name: 'Remove from favorites' });
  }

  /** Opens the page of an entity in the default namespace. */
  async goto(kind: string, name: string) {
    await this.#page.goto(`/catalog/default/${kind}/${name}`);
  }
}
