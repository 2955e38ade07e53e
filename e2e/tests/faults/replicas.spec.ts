import { newColleague } from '../../fixtures/people';
import { replicasTest as test } from '../../fixtures/replicasTest';
import { expect } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';

/** A replica that was killed holds up the others for six seconds; they fetch when the dialog asks after ten or twenty. */
const TAKE_OVER_LIMIT = { timeout: 45_000 };

test('one replica answers the login and is killed while it fetches, another one takes over', async ({
  page,
  keycloak,
  keycloakProxy,
  launchReplicas,
  loadBalancer,
  signInPage,
}) => {
  const [a, b] = await launchReplicas(2, { KEYCLOAK_URL: keycloakProxy.url });
  const jane = newColleague();
  const credentials = await keycloak.createUser(jane);
  const dialog = new ProvisioningDialog(page);
  const settings = new SettingsPage(page);

  const fetchOfOne = keycloakProxy.hold(/\/users\/[\da-f-]{36}$/);
  loadBalancer.switchTo(a);
  await signInPage.signIn(credentials, loadBalancer.url);
  await expect(dialog.root).toBeVisible();
  await expect
    .poll(() => fetchOfOne.reached, { message: 'the first replica fetches' })
    .toBe(true);

  await a.stop();
  keycloakProxy.restore();
  loadBalancer.switchTo(b);
  await expect(dialog.relogin).toBeEnabled(TAKE_OVER_LIMIT);

  await dialog.relogin.click();
  await signInPage.signInAgain();
  await expect(page.getByTestId('sidebar-root')).toBeVisible();
  await page.goto(`${loadBalancer.url}/settings`);
  await expect(settings.entity(`user:default/${jane.username}`)).toHaveCount(2);
});
