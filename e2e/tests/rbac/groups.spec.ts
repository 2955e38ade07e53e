import { newColleague } from '../../fixtures/people';
import { expect, portalsTest as test } from '../../fixtures/test';
import { SettingsPage } from '../../pages/SettingsPage';
import { Shell } from '../../pages/Shell';

const SYNC_LIMIT = 30_000;

test('somebody who joins a group in Keycloak has the roles of the group above it at the next refresh', async ({
  page,
  keycloak,
  launchPortal,
  signInPage,
}) => {
  const jane = newColleague();
  const guild = `makers-${jane.username}`;
  const chapter = `juniors-${jane.username}`;
  await keycloak.createGroups(guild, chapter);
  const credentials = await keycloak.createUser(jane);
  const portal = await launchPortal({
    policy: [
      'p, role:default/makers, catalog-entity, read, allow',
      'p, role:default/makers, scaffolder.task.create, create, allow',
      `g, group:default/${guild}, role:default/makers`,
    ],
  });
  await portal.ready();
  await portal.knowsUser(jane.username);
  const create = new Shell(page).sidebar.getByRole('link', { name: 'Create…' });
  await signInPage.signIn(credentials, portal.baseUrl);
  await expect(new Shell(page).homeHeading).toBeVisible();
  await expect(create).toHaveCount(0);

  await keycloak.joinSubgroup(jane.username, guild, chapter);
  await portal.triggerSync();
  await expect
    .poll(
      async () => {
        const response = await portal.fetch(
          `/api/catalog/entities/by-name/user/default/${jane.username}`,
        );
        return JSON.stringify((await response.json()).relations);
      },
      { timeout: SYNC_LIMIT },
    )
    .toContain(`group:default/${chapter}`);
  await page.reload();

  await expect(create).toBeVisible();
  const settings = new SettingsPage(page);
  await page.goto(`${portal.baseUrl}/settings`);
  await expect(settings.entity(`group:default/${chapter}`)).toBeVisible();
  await expect(settings.entity(`group:default/${guild}`)).toBeVisible();
});
