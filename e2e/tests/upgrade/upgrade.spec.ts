import { Page } from '@playwright/test';
import {
  KEYCLOAK_SYNCS_PATH,
  KeycloakSyncsResponse,
} from '../../../plugins/kubrix-common/src/keycloakSyncs';
import {
  databaseDumps,
  isOfThisPortal,
  restoreDump,
} from '../../fixtures/databaseDumps';
import { DumpedPeople, waitingColleague } from '../../fixtures/dumpedPeople';
import { demoUsers } from '../../fixtures/people';
import { Portal } from '../../fixtures/portal';
import { expect } from '../../fixtures/test';
import { errorsIn, SignIn, upgradeTest as test } from '../../fixtures/upgrade';
import { EntityPage } from '../../pages/EntityPage';
import { PendingUsersPage } from '../../pages/PendingUsersPage';
import { PortalPage } from '../../pages/PortalPage';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';
import { Shell } from '../../pages/Shell';
import { SignInPage } from '../../pages/SignInPage';

// The catalog takes a moment to process what a sync brought.
const CATALOG_LIMIT = { timeout: 60_000 };

const A_WHILE_MS = 5 * 60_000;

// However long ago a dump was taken, nothing in it is forgotten for that.
const KEPT_FOR_EVER = {
  APP_CONFIG_kubrix_auth_pendingUsers_forgetAfter: '{"years":100}',
  APP_CONFIG_notifications_retention: 'false',
};

for (const dump of databaseDumps()) {
  test(`a portal goes on with the database ${dump}`, async ({
    launchPortal,
    dumpedPeople,
    signIn,
  }) => {
    await dumpedPeople.removeWaitingColleague();
    const database = await restoreDump(dump, await dumpedPeople.ids());
    const startedAt = new Date().toISOString();
    const portal = await launchPortal({
      database,
      sampleCatalog: true,
      onFirstLogin: 'schedule',
      env: KEPT_FOR_EVER,
    });
    await portal.ready();

    const viewerPage = await signIn(portal, demoUsers.viewer);
    await expect(new Shell(viewerPage).homeHeading).toBeVisible();
    const catalog = new PortalPage(viewerPage);
    await catalog.goto('/catalog?filters[user]=all');
    await expect(catalog.text('Deployment service')).toBeVisible(CATALOG_LIMIT);
    await viewerPage.context().close();

    const adminPage = await signIn(portal, demoUsers.admin);
    await expect(new Shell(adminPage).homeHeading).toBeVisible();
    const component = new EntityPage(adminPage);
    await component.goto('component', 'deployment-service');
    await expect(component.unstar).toBeVisible();

    await expect
      .poll(() => syncSince(portal, startedAt), CATALOG_LIMIT)
      .toEqual({ outcomes: ['applied'], due: false });
    if (isOfThisPortal(dump)) {
      await letColleagueThrough({ portal, adminPage, dumpedPeople, signIn });
    }
    expect(errorsIn(portal)).toEqual([]);
  });
}

async function letColleagueThrough({
  portal,
  adminPage,
  dumpedPeople,
  signIn,
}: {
  portal: Portal;
  adminPage: Page;
  dumpedPeople: DumpedPeople;
  signIn: SignIn;
}) {
  const pendingUsers = new PendingUsersPage(adminPage);
  await pendingUsers.goto();
  await expect(pendingUsers.person(waitingColleague.username)).toContainText(
    'user:unprovisioned/wendy.waiting',
  );

  // No sync is near that could bring them by chance.
  const credentials = await dumpedPeople.addWaitingColleague();
  const page = await signIn(portal, credentials);
  const dialog = new ProvisioningDialog(page);
  await expect(dialog.root).toBeVisible();
  await expect(dialog.relogin).toBeDisabled();

  await pendingUsers.sync(waitingColleague.username);
  await expect(dialog.relogin).toBeEnabled(CATALOG_LIMIT);
  await dialog.relogin.click();
  await new SignInPage(page).signInAgain();
  await expect(new Shell(page).homeHeading).toBeVisible();
  const settings = new SettingsPage(page);
  await settings.goto();
  await expect(
    settings.entity(`user:default/${waitingColleague.username}`),
  ).toHaveCount(2);
}

/** How the syncs went, and whether one is running or about to. */
async function syncSince(portal: Portal, start: string) {
  const response = await portal.fetch(`/api/catalog${KEYCLOAK_SYNCS_PATH}`);
  const { items }: KeycloakSyncsResponse = await response.json();
  const [{ runs, nextRunAt = start }] = items;
  const outcomes = runs
    .filter(({ startedAt }) => startedAt > start)
    .map(({ outcome }) => outcome);
  return {
    outcomes: [...new Set(outcomes)],
    due: Date.parse(nextRunAt) < Date.now() + A_WHILE_MS,
  };
}
