import { Locator, Page } from '@playwright/test';

/** The dialog "Account Provisioning in Progress" and the notice that stays when it is dismissed. */
export class ProvisioningDialog {
  readonly root: Locator;
  readonly dismiss: Locator;
  readonly relogin: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', {
      name: 'Account Provisioning in Progress',
    });
    this.dismiss = this.root.getByRole('button', { name: 'Dismiss' });
    this.relogin = this.root.getByRole('button', { name: 'Re-login' });
  }
}
