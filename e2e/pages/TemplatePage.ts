import { Locator, Page } from '@playwright/test';

/** The form of a software template, and the page of its run. */
export class TemplatePage {
  readonly nextSteps: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.nextSteps = page.getByText('Copy them to a repository.');
  }

  async choose(title: string) {
    const choose = this.#page.getByRole('button', { name: 'Choose' });
    // The innermost that has both is the template's card.
    await this.#page
      .locator('div')
      .filter({ has: this.#page.getByRole('heading', { name: title }) })
      .filter({ has: choose })
      .last()
      .getByRole('button', { name: 'Choose' })
      .click();
  }

  async fill(label: string, value: string) {
    await this.#page.getByLabel(label).fill(value);
  }

  async pick(label: string, option: string) {
    await this.#page.getByLabel(label).fill(option);
    await this.#page.getByRole('option', { name: option }).click();
  }

  async run() {
    await this.#page.getByRole('button', { name: 'Review' }).click();
    await this.#page.getByRole('button', { name: 'Create' }).click();
  }
}
