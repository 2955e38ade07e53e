import { loggedUnder } from '../../fixtures/loggedUnder';
import { demoUsers } from '../../fixtures/people';
import { expect, portalsTest as test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';

const READY_LIMIT = { timeout: 30_000 };
/** The sync tries again before it fails. */
const GIVE_UP_LIMIT = { timeout: 60_000 };

test('a portal that starts without Keycloak says so, and needs no restart when Keycloak is back', async ({
  page,
  keycloakProxy,
  launchPortal,
  signInPage,
}) => {
  keycloakProxy.down();
  const portal = await launchPortal({
    env: {
      KEYCLOAK_URL: keycloakProxy.url,
      OIDC_METADATA_URL: `${keycloakProxy.url}/realms/kubrix`,
    },
  });
  await portal.ready();

  await signInPage.goto(portal.baseUrl);
  await signInPage.open('Keycloak OIDC');
  await expect(signInPage.alert).toContainText(
    'Keycloak cannot be reached at the moment. Try again in a minute',
  );
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('IDP_UNREACHABLE');
  expect(loggedUnder(portal, details)).toContain('metadataUrl');

  await expect
    .poll(async () => (await portal.syncRuns())[0]?.outcome, {
      message: 'the sync gives up as well',
      ...GIVE_UP_LIMIT,
    })
    .toBe('failed');

  keycloakProxy.restore();
  await signInPage.signIn(demoUsers.viewer, portal.baseUrl);
  // Nobody was there to read the users from when the portal started.
  await expect(new ProvisioningDialog(page).relogin).toBeEnabled(READY_LIMIT);
});
