import { demoUsers } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { Shell } from '../../pages/Shell';

test.use({
  portalOptions: { env: { APP_CONFIG_kubrix_auth_logout: 'portal' } },
});

test('signing out of the portal alone leaves the session in Keycloak, so the next sign-in asks for no password', async ({
  page,
  signInPage,
}) => {
  const shell = new Shell(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(shell.homeHeading).toBeVisible();

  await shell.signOut();
  await expect(signInPage.provider('Keycloak OIDC')).toBeVisible();
  await page.reload();
  await expect(shell.sidebar).toBeHidden();

  await signInPage.signInAgain();
  await expect(shell.homeHeading).toBeVisible();
});
