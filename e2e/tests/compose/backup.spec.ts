import { newDatabaseName } from '../../fixtures/databaseDumps';
import { DocsCommands } from '../../fixtures/docsCommands';
import { EmptyPostgres } from '../../fixtures/emptyPostgres';
import { demoUsers, newColleague } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { upgradeTest } from '../../fixtures/upgrade';
import { EntityPage } from '../../pages/EntityPage';
import { PendingUsersPage } from '../../pages/PendingUsersPage';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { Shell } from '../../pages/Shell';

const test = upgradeTest.extend<{ emptyPostgres: EmptyPostgres }>({
  emptyPostgres: async ({ playwright: _ }, use) => {
    const postgres = await EmptyPostgres.start();
    await use(postgres);
    await postgres.stop();
  },
});

test('a backup is restored into an empty Postgres, with the commands of the docs', async ({
  emptyPostgres,
  keycloak,
  launchPortal,
  signIn,
}) => {
  const docs = await DocsCommands.of('backup.md');
  const database = newDatabaseName();
  const colleague = newColleague();
  const temporaryIdentity = `user:unprovisioned/${colleague.email.split('@')[0]}`;

  const portal = await launchPortal({ database, onFirstLogin: 'schedule' });
  await portal.ready();
  await portal.knowsUser(demoUsers.admin.username);
  const adminPage = await signIn(portal, demoUsers.admin);
  await expect(new Shell(adminPage).homeHeading).toBeVisible();
  const viewer = new EntityPage(adminPage);
  await viewer.goto('user', 'demoviewer');
  await viewer.star.click();
  await expect(viewer.unstar).toBeVisible();
  const colleaguePage = await signIn(
    portal,
    await keycloak.createUser(colleague),
  );
  await expect(new ProvisioningDialog(colleaguePage).root).toBeVisible();

  await docs.run('backup', { DATABASE: database });
  await portal.stop();
  await docs.run('restore', { ...emptyPostgres.variables, DATABASE: database });

  const restored = await launchPortal({
    database,
    onFirstLogin: 'schedule',
    env: { POSTGRES_HOST: emptyPostgres.host },
  });
  await restored.ready();
  const page = await signIn(restored, demoUsers.admin);
  await expect(new Shell(page).homeHeading).toBeVisible();
  const viewerAgain = new EntityPage(page);
  await viewerAgain.goto('user', 'demoviewer');
  await expect(viewerAgain.unstar).toBeVisible();
  const pendingUsers = new PendingUsersPage(page);
  await pendingUsers.goto();
  await expect(pendingUsers.person(colleague.username)).toContainText(
    temporaryIdentity,
  );
});
