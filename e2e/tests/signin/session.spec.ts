import { Keycloak } from '../../fixtures/keycloak';
import { loggedUnder } from '../../fixtures/loggedUnder';
import { demoUsers, newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { KeycloakLoginPage } from '../../pages/KeycloakLoginPage';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';
import { Shell } from '../../pages/Shell';

const SESSION_ENDED =
  'You are no longer signed in: your session has ended. Please sign in again.';

test('somebody whom the catalog knows is signed in at once', async ({
  page,
  signInPage,
}) => {
  const settings = new SettingsPage(page);
  await signInPage.signIn(demoUsers.viewer);

  await expect(new Shell(page).homeHeading).toBeVisible();
  await expect(new ProvisioningDialog(page).root).toBeHidden();
  await settings.goto();
  await expect(settings.entity('user:default/demoviewer')).toHaveCount(2);
  await expect(settings.entity('group:default/viewers')).toBeVisible();
});

test('the session outlives a reload', async ({ page, signInPage }) => {
  const shell = new Shell(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(shell.homeHeading).toBeVisible();

  await page.reload();
  await expect(shell.homeHeading).toBeVisible();
});

test('signing out ends at the sign-in page, and a reload stays there', async ({
  page,
  signInPage,
}) => {
  const shell = new Shell(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(shell.sidebar).toBeVisible();

  await shell.signOut();
  await expect(signInPage.provider('Keycloak OIDC')).toBeVisible();

  await page.reload();
  await expect(signInPage.provider('Keycloak OIDC')).toBeVisible();
  await expect(shell.sidebar).toBeHidden();
});

test('signing out ends the session in Keycloak, too', async ({
  page,
  signInPage,
}) => {
  const shell = new Shell(page);
  await signInPage.signIn(demoUsers.viewer);
  await shell.signOut();

  const popup = await signInPage.open('Keycloak OIDC');
  await expect(new KeycloakLoginPage(popup).username).toBeVisible();
});

/** What happens to an account while somebody is signed in with it, and what Keycloak says at their next log-in. */
const ENDED: {
  name: string;
  end: (keycloak: Keycloak, username: string) => Promise<void>;
  logIn: RegExp;
}[] = [
  {
    name: 'an account is disabled',
    end: (keycloak, username) =>
      keycloak.updateUser(username, { enabled: false }),
    logIn: /Account is disabled/,
  },
  {
    name: 'an account is deleted',
    end: (keycloak, username) => keycloak.deleteUser(username),
    logIn: /Invalid username or password/,
  },
];

for (const { name, end, logIn } of ENDED) {
  test(`when ${name} in Keycloak, its session ends with a message`, async ({
    page,
    keycloak,
    portal,
    signInPage,
  }) => {
    const jane = newColleague();
    const credentials = await keycloak.createUser(jane);
    await signInPage.signIn(credentials);
    await expect(new ProvisioningDialog(page).root).toBeVisible();

    await end(keycloak, jane.username);
    await page.reload();

    await expect(signInPage.alert).toHaveText(SESSION_ENDED);
    const details = await signInPage.readDetails();
    expect(details.Code).toBe('SESSION_EXPIRED');
    expect(loggedUnder(portal, details)).toContain('invalid_grant');
    const popup = await signInPage.open('Keycloak OIDC');
    await new KeycloakLoginPage(popup).logIn(credentials);
    await expect(popup.getByText(logIn)).toBeVisible();
  });
}

test('when a session is revoked in Keycloak, it ends with a message and the next asks for the password', async ({
  page,
  keycloak,
  signInPage,
}) => {
  const shell = new Shell(page);
  const jane = newColleague();
  const credentials = await keycloak.createUser(jane);
  await signInPage.signIn(credentials);
  await expect(new ProvisioningDialog(page).root).toBeVisible();

  await keycloak.endSessions(jane.username);
  await page.reload();

  await expect(signInPage.alert).toHaveText(SESSION_ENDED);
  await expect(shell.sidebar).toBeHidden();
  const popup = await signInPage.open('Keycloak OIDC');
  await new KeycloakLoginPage(popup).logIn(credentials);
  await expect(shell.sidebar).toBeAttached();
});

test('when a browser loses the session, nothing of it is in the log', async ({
  page,
  signInPage,
}) => {
  await signInPage.signIn(demoUsers.viewer);
  await expect(new Shell(page).homeHeading).toBeVisible();

  await page.context().clearCookies();
  await page.reload();

  await expect(signInPage.alert).toHaveText(SESSION_ENDED);
  expect(await signInPage.readDetails()).toMatchObject({
    Code: 'SESSION_EXPIRED',
    Reference: "none, the portal's log has nothing of this",
  });
});

test('when the portal does not answer, nobody reads that their session has ended', async ({
  page,
  signInPage,
}) => {
  const shell = new Shell(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(shell.homeHeading).toBeVisible();

  await page.route(/\/api\/auth\/oidc\/refresh/, route => route.abort());
  await page.reload();
  await expect(signInPage.alert).toHaveText(
    'Signing in with Keycloak OIDC failed: Failed to fetch',
  );
  expect(await signInPage.readDetails()).toMatchObject({
    Code: 'SIGN_IN_FAILED',
    Reference: "none, see the portal's log at this time",
  });

  await page.unrouteAll();
  await page.reload();
  await expect(shell.homeHeading).toBeVisible();
});

test('a wrong password stays in Keycloak, and the right one still works', async ({
  page,
  signInPage,
}) => {
  await signInPage.goto();
  const popup = await signInPage.open('Keycloak OIDC');
  const keycloakLogin = new KeycloakLoginPage(popup);

  await keycloakLogin.logIn({ username: 'demoviewer', password: 'wrong' });
  await expect(keycloakLogin.wrongPassword).toBeVisible();

  await keycloakLogin.logIn(demoUsers.viewer);
  await expect(new Shell(page).homeHeading).toBeVisible();
});

test('closing the window leaves the sign-in page usable', async ({
  signInPage,
}) => {
  await signInPage.goto();
  const popup = await signInPage.open('Keycloak OIDC');
  await new KeycloakLoginPage(popup).username.waitFor();
  await popup.close();

  await expect(signInPage.alert).toContainText('was closed');
  expect((await signInPage.readDetails()).Code).toBe('POPUP_CLOSED');
  await expect(signInPage.button('Keycloak OIDC')).toBeEnabled();
});
