import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';
import { Shell } from '../../pages/Shell';

test.use({ portalOptions: { onFirstLogin: 'schedule' } });

// The dialog asks every ten seconds, and the catalog takes a moment to process what the sync brought.
const READY_LIMIT = 30_000;

test('somebody who dismisses the dialog goes on with limited access and finds the way back', async ({
  page,
  portal,
  keycloak,
  signInPage,
}) => {
  const jane = newColleague();
  const [localPart] = jane.email.split('@');
  const dialog = new ProvisioningDialog(page);
  const shell = new Shell(page);
  const settings = new SettingsPage(page);

  await signInPage.signIn(await keycloak.createUser(jane));
  await expect(dialog.root).toBeVisible();
  await expect(dialog.relogin).toBeDisabled();
  await settings.goto();
  await expect(settings.entity(`user:unprovisioned/${localPart}`)).toHaveCount(
    2,
  );

  await page.goto('/');
  await dialog.dismiss.click();
  await expect(dialog.root).toBeHidden();
  await expect(shell.homeHeading).toBeVisible();

  await page.getByRole('button', { name: 'Show details' }).click();
  await expect(dialog.root).toBeVisible();
  await dialog.dismiss.click();

  await portal.triggerSync();
  await expect(page.getByText('Your account is ready')).toBeVisible({
    timeout: READY_LIMIT,
  });
  await page.getByRole('button', { name: 'Show details' }).click();
  await expect(dialog.relogin).toBeEnabled();
  await dialog.dismiss.click();
});
