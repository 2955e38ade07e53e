import { newDatabaseName, takeDump } from '../../fixtures/databaseDumps';
import { dumpName } from '../../fixtures/environment';
import { demoUsers } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { upgradeTest as test } from '../../fixtures/upgrade';
import { EntityPage } from '../../pages/EntityPage';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { Shell } from '../../pages/Shell';
import { TemplatePage } from '../../pages/TemplatePage';

const CATALOG_LIMIT = { timeout: 60_000 };

/** What `tests/upgrade` finds again. */
test('a portal that people have used is dumped', async ({
  launchPortal,
  dumpedPeople,
  signIn,
}) => {
  await dumpedPeople.removeWaitingColleague();
  const database = newDatabaseName();
  const portal = await launchPortal({
    database,
    sampleCatalog: true,
    // Newcomers go on waiting.
    onFirstLogin: 'schedule',
  });
  await portal.ready();
  await expect
    .poll(() => portal.syncRuns(), CATALOG_LIMIT)
    .toEqual([expect.objectContaining({ outcome: 'applied' })]);
  await portal.knowsUser(demoUsers.admin.username);

  await test.step('the viewer signs in', async () => {
    const page = await signIn(portal, demoUsers.viewer);
    await expect(new Shell(page).homeHeading).toBeVisible();
  });

  await test.step('the admin stars a component', async () => {
    const page = await signIn(portal, demoUsers.admin);
    await expect(new Shell(page).homeHeading).toBeVisible();
    const component = new EntityPage(page);
    await component.goto('component', 'deployment-service');
    await component.star.click();
    await expect(component.unstar).toBeVisible();
  });

  await test.step('the editor runs a template', async () => {
    const page = await signIn(portal, demoUsers.editor);
    await expect(new Shell(page).homeHeading).toBeVisible();
    const template = new TemplatePage(page);
    await page.goto('/create');
    await template.choose('New service');
    await template.fill('Name', 'billing');
    await template.fill('What is it for?', 'Writes invoices');
    await template.pick('Owner', 'editors');
    await template.run();
    await expect(template.nextSteps).toBeVisible();
  });

  await test.step('a colleague starts to wait', async () => {
    const colleague = await dumpedPeople.addWaitingColleague();
    const page = await signIn(portal, colleague);
    await expect(new ProvisioningDialog(page).root).toBeVisible();
  });

  await portal.stop();
  await takeDump(dumpName(), database, await dumpedPeople.ids());
});
