import { demoUsers, newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { PendingUsersPage } from '../../pages/PendingUsersPage';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { Shell } from '../../pages/Shell';
import { SignInPage } from '../../pages/SignInPage';

// So that a newcomer waits until somebody does something.
test.use({ portalOptions: { onFirstLogin: 'schedule' } });

// The catalog takes a moment to process whom it was given, and the page may learn of it by its fallback only.
const READY_LIMIT = 60_000;

test('an admin sees who waits, and has them fetched', async ({
  page,
  browser,
  baseURL,
  keycloak,
  signInPage,
}) => {
  const jane = newColleague();
  const [localPart] = jane.email.split('@');
  const janesContext = await browser.newContext({ baseURL });
  const janesPage = await janesContext.newPage();
  const dialog = new ProvisioningDialog(janesPage);
  await new SignInPage(janesPage).signIn(await keycloak.createUser(jane));
  await expect(dialog.root).toBeVisible();

  const pendingUsers = new PendingUsersPage(page);
  await signInPage.signIn(demoUsers.admin);
  await expect(new Shell(page).homeHeading).toBeVisible();
  await pendingUsers.open();
  const row = pendingUsers.person(jane.username);
  await expect(row).toContainText(jane.email);
  await expect(row).toContainText(`user:unprovisioned/${localPart}`);
  await expect(row).toContainText('Not fetched yet');
  await expect(pendingUsers.syncRuns).toContainText('Done');
  await expect(dialog.relogin).toBeDisabled();

  await pendingUsers.sync(jane.username);
  await expect(page.getByRole('alert')).toContainText(
    `Asked Keycloak for ${jane.username}.`,
  );
  await expect(dialog.relogin).toBeEnabled({ timeout: READY_LIMIT });
  await expect(row).toHaveCount(0, { timeout: READY_LIMIT });
  await janesContext.close();
});

test('others have no such page', async ({ page, signInPage }) => {
  const pendingUsers = new PendingUsersPage(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(new Shell(page).homeHeading).toBeVisible();

  await pendingUsers.goto();
  await expect(page.getByTestId('error')).toContainText('404');
  await expect(pendingUsers.heading).toHaveCount(0);
  await expect(pendingUsers.navigationItem).toHaveCount(0);
});
