import { loggedUnder } from '../../fixtures/loggedUnder';
import { OwnRealm } from '../../fixtures/ownRealm';
import { demoUsers } from '../../fixtures/people';
import { expect, test as base } from '../../fixtures/test';
import { KeycloakLoginPage } from '../../pages/KeycloakLoginPage';
import { Shell } from '../../pages/Shell';

const test = base.extend<{}, { realm: OwnRealm }>({
  realm: [
    async ({ playwright }, use) => {
      const realm = await OwnRealm.create(playwright.request);
      await use(realm);
      await realm.delete();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  portalOptions: [
    async ({ keycloakProxy, realm }, use) => {
      await use({ env: realm.envThrough(keycloakProxy.url) });
    },
    { scope: 'worker' },
  ],
});

test.afterEach(({ keycloakProxy }) => keycloakProxy.restore());

test('Keycloak restarts while somebody is signed in: a page that is reloaded meanwhile says so, later it needs no password', async ({
  page,
  keycloakProxy,
  portal,
  signInPage,
}) => {
  const shell = new Shell(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(shell.homeHeading).toBeVisible();

  keycloakProxy.down();
  await page.reload();
  await expect(signInPage.alert).toContainText(
    'Keycloak cannot be reached at the moment. Try again in a minute',
  );
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('IDP_UNREACHABLE');
  expect(loggedUnder(portal, details)).toContain(
    'auth.providers.oidc.development.metadataUrl',
  );

  keycloakProxy.restore();
  await page.reload();
  await expect(shell.homeHeading).toBeVisible();
});

test('Keycloak goes down while somebody logs in: they read so, and the next try succeeds', async ({
  page,
  keycloakProxy,
  signInPage,
}) => {
  await signInPage.goto();
  const popup = await signInPage.open('Keycloak OIDC');
  await new KeycloakLoginPage(popup).username.waitFor();

  keycloakProxy.down();
  await new KeycloakLoginPage(popup).logIn(demoUsers.viewer);
  await expect(signInPage.alert).toContainText(
    'Keycloak cannot be reached at the moment. Try again in a minute',
  );

  keycloakProxy.restore();
  await signInPage.signInAgain();
  await expect(new Shell(page).homeHeading).toBeVisible();
});

test('Keycloak changes its keys: who is signed in stays so, whoever signs in just then tries twice', async ({
  page,
  portal,
  realm,
  signInPage,
}) => {
  const shell = new Shell(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(shell.homeHeading).toBeVisible();

  await realm.changeKeys();
  await page.reload();
  await expect(shell.homeHeading).toBeVisible();

  await shell.signOut();
  await expect(signInPage.provider('Keycloak OIDC')).toBeVisible();
  await realm.changeKeys();
  await signInPage.signIn(demoUsers.viewer);
  await expect(signInPage.alert).toContainText(
    'Keycloak has just changed its keys. Sign in again.',
  );
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('KEYS_CHANGED');
  expect(loggedUnder(portal, details)).toContain('the next sign-in succeeds');
  await signInPage.signInAgain();
  await expect(shell.homeHeading).toBeVisible();
});
