import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';

test.use({
  portalOptions: { resolver: 'emailMatchingUserEntityProfileEmail' },
});

test('a stock resolver refuses a new colleague, and there is no dialog', async ({
  page,
  keycloak,
  signInPage,
}) => {
  await signInPage.signIn(await keycloak.createUser(newColleague()));

  await expect(signInPage.alert).toContainText(
    'The portal has no user for your account.',
  );
  await expect(signInPage.provider('Keycloak OIDC')).toBeVisible();
  await expect(new ProvisioningDialog(page).root).toBeHidden();
});
