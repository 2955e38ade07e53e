import { Page } from '@playwright/test';
import { Credentials, Keycloak } from '../../fixtures/keycloak';
import { demoUsers, newColleague } from '../../fixtures/people';
import { Portal } from '../../fixtures/portal';
import { expect, test } from '../../fixtures/test';
import { CatalogImportPage } from '../../pages/CatalogImportPage';
import { SessionEndedDialog } from '../../pages/SessionEndedDialog';
import { Shell } from '../../pages/Shell';

const TYPED = 'https://files.example/catalog-info.yaml';

/** After this time a page asks for a new token before it asks for anything else. */
const LATER_MS = 10 * 60 * 1000;

test('when the session ends while a page is open, one signs in again and goes on there', async ({
  page,
  keycloak,
  portal,
  signInPage,
}) => {
  const importPage = new CatalogImportPage(page);
  const dialog = new SessionEndedDialog(page);
  const jane = await colleague(keycloak, portal);
  await signInPage.signIn(jane, CatalogImportPage.path);
  await expect(importPage.url).toBeVisible();

  await keycloak.endSessions(jane.username);
  await letTimePass(page);
  await importPage.analyze(TYPED);
  await expect(dialog.root).toContainText('Your session has ended.');

  await dialog.signInAgain(jane);
  await expect(dialog.root).toBeHidden();
  await expect(importPage.url).toHaveValue(TYPED);
  await expect(importPage.message('files.example')).toBeVisible();
});

test('when somebody else signs in then, the page begins anew as theirs', async ({
  page,
  keycloak,
  portal,
  signInPage,
}) => {
  const shell = new Shell(page);
  const importPage = new CatalogImportPage(page);
  const dialog = new SessionEndedDialog(page);
  const jane = await colleague(keycloak, portal);
  await signInPage.signIn(jane, CatalogImportPage.path);
  await expect(importPage.url).toBeVisible();
  await expect(shell.userMenu).toHaveAccessibleName(/Jane Doe/);

  await keycloak.endSessions(jane.username);
  await letTimePass(page);
  await importPage.analyze(TYPED);
  await expect(dialog.root).toBeVisible();
  await dialog.signInAgain(demoUsers.editor);

  await expect(shell.userMenu).toHaveAccessibleName(/Demo Editor/);
  await expect(importPage.url).toHaveValue('');
});

/** Puts the page's clock forward; its timers go on, and a page that is loaded afterwards has the right time again. */
async function letTimePass(page: Page): Promise<void> {
  await page.evaluate(ms => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, LATER_MS);
}

/** Creates a user whom Keycloak and the catalog know alike, and who may register software. */
async function colleague(
  keycloak: Keycloak,
  portal: Portal,
): Promise<Credentials> {
  const jane = newColleague();
  const credentials = await keycloak.createUser({
    ...jane,
    groups: ['editors'],
  });
  await portal.triggerSync();
  await portal.knowsUser(jane.username);
  return credentials;
}
