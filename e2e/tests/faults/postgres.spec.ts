import { runDoctor } from '../../fixtures/doctor';
import { loggedUnder } from '../../fixtures/loggedUnder';
import { demoUsers, newColleague } from '../../fixtures/people';
import { OwnPostgres } from '../../fixtures/ownPostgres';
import { Portal } from '../../fixtures/portal';
import { expect, test as base } from '../../fixtures/test';
import { KeycloakLoginPage } from '../../pages/KeycloakLoginPage';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { Shell } from '../../pages/Shell';

const test = base.extend<{}, { postgres: OwnPostgres }>({
  postgres: [
    async ({ playwright: _ }, use) => {
      const postgres = await OwnPostgres.start();
      await use(postgres);
      await postgres.stop();
    },
    { scope: 'worker' },
  ],
  portalOptions: [
    async ({ keycloakProxy, postgres }, use) => {
      await use({ env: { ...postgres.env, KEYCLOAK_URL: keycloakProxy.url } });
    },
    { scope: 'worker' },
  ],
});

test.afterEach(({ keycloakProxy }) => keycloakProxy.restore());

/** From the moment when Postgres is back; nobody restarts the portal. */
const RECOVERY_LIMIT = { timeout: 30_000 };
/** The scheduler looks for triggered tasks every five seconds. */
const SYNC_LIMIT = { timeout: 60_000 };

const UNAVAILABLE =
  'The portal cannot reach its database at the moment. Try again in a minute';

async function users(portal: Portal): Promise<string[]> {
  const response = await portal.fetch(
    '/api/catalog/entities?filter=kind=user&fields=metadata.uid',
  );
  const entities: { metadata: { uid: string } }[] = await response.json();
  return entities.map(({ metadata }) => metadata.uid).sort();
}

test('Postgres is killed while somebody logs in: they read so, and the next try succeeds', async ({
  page,
  keycloak,
  portal,
  postgres,
  signInPage,
}) => {
  const credentials = await keycloak.createUser(newColleague());
  await signInPage.goto();
  const popup = await signInPage.open('Keycloak OIDC');
  await new KeycloakLoginPage(popup).username.waitFor();

  await postgres.kill();
  await new KeycloakLoginPage(popup).logIn(credentials);
  await expect(signInPage.alert).toContainText(UNAVAILABLE);
  await signInPage.signInAgain();
  await expect(signInPage.alert).toContainText(UNAVAILABLE);
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('DATABASE_UNAVAILABLE');
  expect(loggedUnder(portal, details)).toContain('Check Postgres');
  const { findings } = await runDoctor({ variables: postgres.env });
  expect(findings.database).toEqual([
    expect.stringMatching(/^bad: Postgres cannot be used: /),
  ]);

  await postgres.restart();
  await signInPage.signInAgain();
  await expect(new ProvisioningDialog(page).relogin).toBeEnabled(
    RECOVERY_LIMIT,
  );
});

test('Postgres is killed while a new colleague is fetched: the dialog goes on', async ({
  page,
  keycloak,
  keycloakProxy,
  postgres,
  signInPage,
}) => {
  const dialog = new ProvisioningDialog(page);
  const credentials = await keycloak.createUser(newColleague());
  const fetchOfOne = keycloakProxy.hold(/\/users\/[\da-f-]{36}$/);
  await signInPage.signIn(credentials);
  await expect
    .poll(() => fetchOfOne.reached, { message: 'the portal fetches' })
    .toBe(true);

  await postgres.kill();
  fetchOfOne.release();
  await expect(dialog.root).toContainText(
    'The portal could not tell how far it has come. We keep trying.',
  );

  await postgres.restart();
  await expect(dialog.relogin).toBeEnabled(RECOVERY_LIMIT);
});

test('Postgres is killed during a sync: it begins anew, and nobody is lost', async ({
  keycloakProxy,
  portal,
  postgres,
}) => {
  const before = await users(portal);
  // A sync counts the users before it reads them and again when it has read all.
  const secondCount = keycloakProxy.hold(/\/users\/count/, 2);
  await portal.triggerSync();
  await expect
    .poll(() => secondCount.reached, {
      ...SYNC_LIMIT,
      message: 'the sync has read all pages',
    })
    .toBe(true);

  await postgres.kill();
  secondCount.release();
  await postgres.restart();
  await expect
    .poll(async () => (await portal.syncRuns())[0].outcome, RECOVERY_LIMIT)
    .toBe('applied');
  expect(await users(portal)).toEqual(before);
});

test('another client takes all connections of Postgres: nobody becomes anybody, until it gives them back', async ({
  page,
  postgres,
  signInPage,
}) => {
  const shell = new Shell(page);
  await signInPage.goto();

  const giveBack = await postgres.takeAllConnections();
  await signInPage.open('Keycloak OIDC');
  await expect(signInPage.alert).toContainText(UNAVAILABLE);
  await expect(shell.sidebar).toBeHidden();

  await giveBack();
  await signInPage.signIn(demoUsers.viewer);
  await expect(shell.homeHeading).toBeVisible(RECOVERY_LIMIT);
});
