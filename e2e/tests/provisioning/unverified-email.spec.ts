import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';

test.use({ portalOptions: { onFirstLogin: 'schedule' } });

const READY_LIMIT = 30_000;

test('somebody without a verified address is pending under their user name and recognised by their binding', async ({
  page,
  portal,
  keycloak,
  signInPage,
}) => {
  const jane = newColleague();
  const credentials = await keycloak.createUser({
    ...jane,
    emailVerified: false,
  });
  const dialog = new ProvisioningDialog(page);
  const settings = new SettingsPage(page);

  await signInPage.signIn(credentials);
  await expect(dialog.root).toBeVisible();
  await settings.goto();
  await expect(
    settings.entity(`user:unprovisioned/${jane.username}`),
  ).toHaveCount(2);

  await portal.triggerSync();
  await expect(dialog.relogin).toBeEnabled({ timeout: READY_LIMIT });
  await dialog.relogin.click();
  await signInPage.signInAgain();

  await expect(page.getByTestId('sidebar-root')).toBeVisible();
  await settings.goto();
  await expect(settings.entity(`user:default/${jane.username}`)).toHaveCount(2);
});
