import { LoadBalancer } from '../../fixtures/loadBalancer';
import { newColleague } from '../../fixtures/people';
import { expect, portalsTest } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';

const test = portalsTest.extend<{ loadBalancer: LoadBalancer }>({
  loadBalancer: async ({ playwright: _ }, use) => {
    const loadBalancer = await LoadBalancer.start();
    await use(loadBalancer);
    await loadBalancer.stop();
  },
});

/** A replica that was killed holds up the others for six seconds; they fetch when the dialog asks after ten or twenty. */
const TAKE_OVER_LIMIT = { timeout: 45_000 };

test('one replica answers the login and is killed while it fetches, another one takes over', async ({
  page,
  keycloak,
  keycloakProxy,
  launchPortal,
  loadBalancer,
  signInPage,
}) => {
  const env = { PORTAL_URL: loadBalancer.url, KEYCLOAK_URL: keycloakProxy.url };
  const a = await launchPortal({ env });
  await a.ready();
  await a.knowsUser('demoadmin');
  const b = await launchPortal({ env, replicaOf: a });
  await b.ready();
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
