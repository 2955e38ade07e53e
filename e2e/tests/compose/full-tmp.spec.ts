import { demoUsers } from '../../fixtures/people';
import { expect, portalsTest as test } from '../../fixtures/test';
import { PortalPage } from '../../pages/PortalPage';
import { Shell } from '../../pages/Shell';

const DOCS = 'default/component/kubrix-portal';

test('without room on /tmp, docs say why they cannot be built, and all else works', async ({
  page,
  launchPortal,
  signInPage,
}) => {
  const portalPage = new PortalPage(page);
  const portal = await launchPortal({
    sampleCatalog: true,
    composeFile: 'full-tmp.yaml',
  });
  await portal.ready();
  await portal.knowsUser('demoviewer');
  await expect
    .poll(
      async () =>
        (
          await portal.fetch(
            '/api/catalog/entities/by-name/component/default/kubrix-portal',
          )
        ).status,
      { message: 'the catalog has the sample organisation', timeout: 60_000 },
    )
    .toBe(200);

  await signInPage.signIn(demoUsers.viewer, portal.baseUrl);
  await expect(new Shell(page).homeHeading).toBeVisible();
  await portalPage.goto(`${portal.baseUrl}/catalog?filters[user]=all`);
  await expect(portalPage.text('kubriX portal')).toBeVisible();

  await portalPage.goto(`${portal.baseUrl}/docs/${DOCS}`);
  await expect(page.getByRole('alert')).toContainText('ENOSPC');
  expect(portal.log).toContain('ENOSPC: no space left on device');
});
