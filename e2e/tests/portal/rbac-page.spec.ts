import { demoUsers } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { RbacPage } from '../../pages/RbacPage';
import { Shell } from '../../pages/Shell';

test('an admin sees who may do what and where that is said, and asks why', async ({
  page,
  signInPage,
}) => {
  const rbac = new RbacPage(page);
  await signInPage.signIn(demoUsers.admin);
  await expect(new Shell(page).homeHeading).toBeVisible();
  await rbac.open();
  await expect(rbac.heading).toBeVisible();
  const viewers = rbac.role('role:default/viewers');
  await expect(viewers).toContainText(
    /group:default\/viewers\s*rbac\/rbac-policy\.csv:\d+/,
  );
  await expect(viewers).toContainText(
    /read on catalog\.location\.read\s*rbac\/rbac-policy\.csv:\d+/,
  );

  await rbac.askWhy('user:default/demoviewer', 'catalog.entity.create');
  const denied =
    'DeniedNo line of the policy allows catalog.entity.create to user:default/demoviewer.';
  await expect(rbac.decision).toContainText(denied);
  await expect(
    rbac.chain.filter({ hasText: 'group:default/viewers has' }),
  ).toHaveText(
    /^group:default\/viewers has role:default\/viewers\. rbac\/rbac-policy\.csv:\d+$/,
  );

  await page.reload();
  await expect(rbac.decision).toContainText(denied);
});

test('others have no such page', async ({ page, signInPage }) => {
  const rbac = new RbacPage(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(new Shell(page).homeHeading).toBeVisible();
  await expect(rbac.navigationItem).toHaveCount(0);

  await rbac.goto();
  await expect(page.getByTestId('error')).toContainText('404');
  await expect(rbac.heading).toHaveCount(0);
});
