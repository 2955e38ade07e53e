import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';
import { Shell } from '../../pages/Shell';

// The dialog asks every ten seconds, and the catalog takes a moment to process what the sync brought.
const READY_LIMIT = 30_000;

test('a new colleague signs in, waits, signs in again and is fully there', async ({
  page,
  keycloak,
  signInPage,
}) => {
  const jane = newColleague();
  const credentials = await keycloak.createUser({
    ...jane,
    groups: ['editors'],
  });
  const shell = new Shell(page);
  const settings = new SettingsPage(page);
  const dialog = new ProvisioningDialog(page);

  await signInPage.signIn(credentials);
  await expect(dialog.root).toBeVisible();

  // No sync is due: the portal fetches this one person.
  await expect(dialog.relogin).toBeEnabled({ timeout: READY_LIMIT });

  await dialog.relogin.click();
  await expect(signInPage.provider('Keycloak OIDC')).toBeVisible();

  // Keycloak still knows who it is: one click, no password.
  await signInPage.signInAgain();
  await expect(shell.homeHeading).toBeVisible();
  await expect(dialog.root).toBeHidden();

  await settings.goto();
  await expect(settings.entity(`user:default/${jane.username}`)).toHaveCount(2);
  await expect(settings.entity('group:default/editors')).toBeVisible();

  await page.goto(`/catalog/default/user/${jane.username}`);
  await expect(
    page.getByRole('heading', { name: `Jane ${jane.lastName}` }).first(),
  ).toBeVisible();
  await expect(page.getByText(jane.email)).toBeVisible();
});

test('without signals, the dialog learns by asking that the account is ready', async ({
  page,
  keycloak,
  signInPage,
}) => {
  const credentials = await keycloak.createUser(newColleague());
  let refused = 0;
  await page.routeWebSocket(/\/api\/signals/, socket => {
    refused++;
    return socket.close();
  });

  await signInPage.signIn(credentials);

  await expect(new ProvisioningDialog(page).relogin).toBeEnabled({
    timeout: READY_LIMIT,
  });
  expect(refused).toBeGreaterThan(0);
});
