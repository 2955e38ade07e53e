import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';

const READY_LIMIT = 30_000;

test.use({
  portalOptions: {
    onFirstLogin: 'schedule',
    policy: [
      'p, role:default/viewers, catalog-entity, read, allow',
      'g, group:default/viewers, role:default/viewers',
    ],
  },
});

test('without a rule for them, pending users have their status and nothing else, until they are set up', async ({
  page,
  keycloak,
  portal,
  signInPage,
}) => {
  const jane = newColleague();
  const dialog = new ProvisioningDialog(page);
  const status = page.waitForResponse('**/api/auth/kubrix/provisioning');
  await signInPage.signIn(
    await keycloak.createUser({ ...jane, groups: ['viewers'] }),
  );
  await expect(dialog.root).toBeVisible();
  const answer = await status;
  expect(await answer.json()).toMatchObject({ status: 'pending' });

  const headers = {
    authorization: answer.request().headers().authorization,
  };
  const entities = await page.request.get('/api/catalog/entities', { headers });
  expect(await entities.json()).toEqual([]);
  const admin = '/api/catalog/entities/by-name/user/default/demoadmin';
  expect((await page.request.get(admin, { headers })).status()).toBe(404);

  await portal.triggerSync();
  await expect(dialog.relogin).toBeEnabled({ timeout: READY_LIMIT });
  await dialog.relogin.click();
  await signInPage.signInAgain();
  const settings = new SettingsPage(page);
  await expect(page.getByTestId('sidebar-root')).toBeVisible();
  await settings.goto();
  await expect(settings.entity('group:default/viewers')).toBeVisible();
});
