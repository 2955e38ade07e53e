import { newColleague } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';
import { Shell } from '../../pages/Shell';
import { servedBy } from './HttpVisitor';
import { scaleTest as test } from './scaleTest';

// The dialog asks every ten seconds, and the catalog takes a moment to process what the sync brought.
const READY_LIMIT = { timeout: 45_000 };

test('a first login works, whichever replica answers', async ({
  page,
  keycloak,
  replicas,
  signInPage,
}) => {
  const jane = newColleague();
  const credentials = await keycloak.createUser({
    ...jane,
    groups: ['editors'],
  });
  const dialog = new ProvisioningDialog(page);
  const settings = new SettingsPage(page);
  const answeredBy = new Set<string>();
  page.context().on('response', response => {
    const replica = servedBy(response.headers());
    if (replica) {
      answeredBy.add(replica);
    }
  });
  const sent: string[] = [];
  page.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => sent.push(String(payload))),
  );

  await signInPage.signIn(credentials);
  await expect(dialog.root).toBeVisible();
  await expect(dialog.relogin).toBeEnabled(READY_LIMIT);
  await expect
    .poll(() => sent, {
      message: 'the page listens for signals, through the load balancer',
    })
    .toContain('{"action":"subscribe","channel":"kubrix:provisioning"}');

  await dialog.relogin.click();
  await signInPage.signInAgain();
  await expect(new Shell(page).homeHeading).toBeVisible();
  await settings.goto();
  await expect(settings.entity(`user:default/${jane.username}`)).toHaveCount(2);
  await expect(settings.entity('group:default/editors')).toBeVisible();

  const addresses = await Promise.all(
    replicas.map(replica => replica.address()),
  );
  expect([...answeredBy].sort()).toEqual(addresses.sort());
});
