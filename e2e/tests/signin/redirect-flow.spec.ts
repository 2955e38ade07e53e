import { demoUsers } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { KeycloakLoginPage } from '../../pages/KeycloakLoginPage';
import { Shell } from '../../pages/Shell';

test.use({
  portalOptions: {
    allowedProviders: ['github'],
    env: { APP_CONFIG_enableExperimentalRedirectFlow: 'true' },
  },
});

test('sign-in works without a window, in the page itself', async ({
  page,
  signInPage,
}) => {
  await signInPage.goto();
  await signInPage.button('Keycloak OIDC').click();
  await new KeycloakLoginPage(page).logIn(demoUsers.viewer);
  await expect(new Shell(page).homeHeading).toBeVisible();
});

test('a failure comes back to the sign-in page and leaves the address clean', async ({
  page,
  portal,
  signInPage,
}) => {
  await signInPage.goto();
  await signInPage.button('GitHub').click();
  await expect(signInPage.alert).toContainText(
    'auth.providers.github is missing',
  );
  await expect(page).toHaveURL(`${portal.baseUrl}/`);
});
