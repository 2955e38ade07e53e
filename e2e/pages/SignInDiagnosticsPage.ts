import { Locator, Page } from '@playwright/test';

/** The page on which admins see whether people can sign in, and what happens when they do. */
export class SignInDiagnosticsPage {
  readonly heading: Locator;
  readonly navigationItem: Locator;
  readonly main: Locator;
  /** How many findings there are of which kind; it says so when the checks have been made. */
  readonly summary: Locator;
  readonly runAgain: Locator;
  /** What has happened to the trace. */
  readonly news: Locator;
  /** The requests that were traced. */
  readonly requests: Locator;
  readonly #page: Page;
  readonly #checks: Locator;
  readonly #tracing: Locator;
  readonly #token: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', {
      name: 'Sign-in diagnostics',
      level: 1,
    });
    this.navigationItem = page
      .getByTestId('sidebar-root')
      .getByRole('link', { name: 'Sign-in diagnostics' });
    this.main = page.getByRole('main');
    this.#checks = this.#part('Checks');
    this.summary = this.#checks.getByRole('status');
    this.runAgain = this.#checks.getByRole('button', { name: 'Run again' });
    this.#tracing = this.#part('Trace a sign-in');
    this.news = this.#tracing.getByRole('status');
    this.requests = this.#tracing.getByRole('region');
    this.#token = this.#part('Your Backstage token');
  }

  async goto() {
    await this.#page.goto('/kubrix/sign-in-diagnostics');
  }

  async open() {
    await this.navigationItem.click();
  }

  /** What a check has found. */
  findings(check: string): Locator {
    return this.#checks
      .getByRole('list', { name: check, exact: true })
      .getByRole('listitem');
  }

  /** Signs in again, with tracing on; Keycloak still knows who it is. */
  async traceSignIn() {
    await this.#tracing
      .getByRole('button', { name: 'Trace a sign-in' })
      .click();
  }

  async traceRefresh() {
    await this.#tracing
      .getByRole('button', { name: 'Trace a refresh' })
      .click();
  }

  async endTrace() {
    await this.#tracing.getByRole('button', { name: 'End trace' }).click();
  }

  /** A step of a request, by the titles of both. */
  step(request: string, title: string): Locator {
    return this.#tracing
      .getByRole('list', { name: request })
      .getByRole('listitem')
      .filter({ hasText: title });
  }

  /** What one's own token says, by the name of the claim. */
  claim(name: string): Locator {
    return this.#token.locator(`dt:has(code:text-is("${name}")) + dd`);
  }

  #part(name: string): Locator {
    return this.#page.getByRole('region', { name, exact: true });
  }
}
