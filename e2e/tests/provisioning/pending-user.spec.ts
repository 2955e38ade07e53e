import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';

test.use({ portalOptions: { onFirstLogin: 'schedule' } });

test('a pending user sees nothing of other people', async ({
  page,
  keycloak,
  signInPage,
}) => {
  const dialog = new ProvisioningDialog(page);
  await signInPage.signIn(await keycloak.createUser(newColleague()));
  await dialog.dismiss.click();

  await page.goto('/catalog?filters[kind]=user');
  await expect(page.getByText('demoadmin')).toBeHidden();
  const people = page.waitForResponse(response =>
    response.url().includes('/by-name/user/default/demoadmin'),
  );
  await page.goto('/catalog/default/user/demoadmin');
  expect((await people).status()).toBe(404);
});
