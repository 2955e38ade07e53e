import { Keycloak } from '../../fixtures/keycloak';
import { KeycloakProxy } from '../../fixtures/keycloakProxy';
import { findLeaks } from '../../fixtures/leaks';
import { newColleague } from '../../fixtures/people';
import { Portal } from '../../fixtures/portal';
import { expect, test as base } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';

const test = base.extend({
  portalOptions: [
    async ({ keycloakProxy }, use) => {
      await use({
        env: {
          KEYCLOAK_URL: keycloakProxy.url,
          // The three demo users are two pages already.
          APP_CONFIG_catalog_providers_keycloakOrg_default_userQuerySize: '2',
        },
      });
    },
    { scope: 'worker' },
  ],
});

test.afterEach(({ keycloakProxy }) => keycloakProxy.restore());

/** The dialog asks every ten seconds. */
const READY_LIMIT = { timeout: 30_000 };
/** The portal tries for 30 seconds before it gives up for the time being. */
const GIVE_UP_LIMIT = { timeout: 60_000 };
/** After a failure, the portal tries again when it is asked 10 and 30 seconds after the login. */
const RECOVERY_LIMIT = { timeout: 60_000 };
/** The scheduler looks for triggered tasks every five seconds. */
const SYNC_LIMIT = { timeout: 60_000 };

const ONE_USER = /\/users\/[\da-f-]{36}$/;

const CANNOT_FETCH =
  'The portal cannot fetch your details at the moment. It tries again by itself';
const KEEPS_CHECKING =
  'We keep checking: this window notices by itself when it is solved.';
const DISABLED = 'Your account is disabled, or it is no longer there.';

async function lastRun(portal: Portal) {
  const [run] = await portal.syncRuns();
  return run;
}

async function syncEnded(portal: Portal) {
  await expect
    .poll(async () => (await lastRun(portal)).outcome, {
      ...SYNC_LIMIT,
      message: 'the sync with Keycloak has ended',
    })
    .not.toBe('running');
}

async function startSync(portal: Portal) {
  await syncEnded(portal);
  const before = await lastRun(portal);
  await portal.triggerSync();
  await expect
    .poll(async () => (await lastRun(portal)).id, {
      ...SYNC_LIMIT,
      message: 'the triggered sync has begun',
    })
    .not.toBe(before.id);
}

async function sync(portal: Portal) {
  await startSync(portal);
  await syncEnded(portal);
  return lastRun(portal);
}

async function userNames(portal: Portal): Promise<string[]> {
  const response = await portal.fetch(
    '/api/catalog/entities?filter=kind=user&fields=metadata.name',
  );
  const users: { metadata: { name: string } }[] = await response.json();
  return users.map(({ metadata }) => metadata.name).sort();
}

const outages: {
  name: string;
  begin: (keycloakProxy: KeycloakProxy) => void;
  logged: RegExp;
}[] = [
  {
    name: 'Keycloak is down',
    begin: keycloakProxy => keycloakProxy.down(),
    logged: /Keycloak cannot be reached \(\w+\)/,
  },
  {
    name: "the client's secret has expired",
    begin: keycloakProxy => keycloakProxy.refuseSecrets(),
    logged:
      /Keycloak answered with status 401: check the credentials of the client/,
  },
  {
    name: 'Keycloak takes ten seconds for each answer',
    begin: keycloakProxy => keycloakProxy.slow(10_000),
    logged: /Keycloak did not answer in time/,
  },
];
for (const { name, begin, logged } of outages) {
  test(`${name} at a first login: the dialog says so, and goes on when it is over`, async ({
    page,
    portal,
    keycloak,
    keycloakProxy,
    signInPage,
  }) => {
    const jane = newColleague();
    const [localPart] = jane.email.split('@');
    const credentials = await keycloak.createUser(jane);
    const dialog = new ProvisioningDialog(page);

    begin(keycloakProxy);
    await signInPage.signIn(credentials);
    await expect(dialog.root).toContainText(CANNOT_FETCH, GIVE_UP_LIMIT);
    await expect(dialog.root).toContainText(KEEPS_CHECKING);
    await expect(dialog.relogin).toBeDisabled();

    expect(portal.log).toMatch(
      new RegExp(
        `Could not fetch user:unprovisioned/${localPart} from Keycloak: ${logged.source}.*check catalog\\.providers\\.keycloakOrg\\.default`,
      ),
    );
    expect(findLeaks(portal.log)).toEqual([]);

    keycloakProxy.restore();
    await expect(dialog.relogin).toBeEnabled(RECOVERY_LIMIT);
  });
}

test('Keycloak takes two seconds for each answer, and a first login gets ready all the same', async ({
  page,
  keycloak,
  keycloakProxy,
  signInPage,
}) => {
  const credentials = await keycloak.createUser({
    ...newColleague(),
    groups: ['editors'],
  });

  keycloakProxy.slow(2_000);
  await signInPage.signIn(credentials);

  await expect(new ProvisioningDialog(page).relogin).toBeEnabled(READY_LIMIT);
});

const farewells: {
  what: string;
  end: (keycloak: Keycloak, username: string) => Promise<void>;
}[] = [
  {
    what: 'deleted',
    end: (keycloak, username) => keycloak.deleteUser(username),
  },
  {
    what: 'disabled',
    end: (keycloak, username) =>
      keycloak.updateUser(username, { enabled: false }),
  },
];
for (const { what, end } of farewells) {
  test(`somebody who is ${what} in Keycloak while waiting learns it`, async ({
    page,
    keycloak,
    keycloakProxy,
    signInPage,
  }) => {
    const jane = newColleague();
    const credentials = await keycloak.createUser(jane);
    const dialog = new ProvisioningDialog(page);

    const fetchOfOne = keycloakProxy.hold(ONE_USER);
    await signInPage.signIn(credentials);
    await expect(dialog.root).toBeVisible();
    await end(keycloak, jane.username);
    fetchOfOne.release();

    await expect(dialog.root).toContainText(DISABLED, READY_LIMIT);
    await expect(dialog.relogin).toBeDisabled();
  });
}

test('somebody who gets another name in Keycloak while waiting has it after Re-login', async ({
  page,
  keycloak,
  keycloakProxy,
  signInPage,
}) => {
  const jane = newColleague();
  const newName = `${jane.username}-miller`;
  const credentials = await keycloak.createUser(jane);
  const dialog = new ProvisioningDialog(page);
  const settings = new SettingsPage(page);

  const fetchOfOne = keycloakProxy.hold(ONE_USER);
  await signInPage.signIn(credentials);
  await expect(dialog.root).toBeVisible();
  await keycloak.renameUser(jane.username, newName);
  fetchOfOne.release();

  await expect(dialog.relogin).toBeEnabled(READY_LIMIT);
  await dialog.relogin.click();
  await signInPage.signInAgain();
  await settings.goto();
  await expect(settings.entity(`user:default/${newName}`)).toHaveCount(2);
});

test('a new colleague in a new group below a new group has it after Re-login', async ({
  page,
  portal,
  keycloak,
  signInPage,
}) => {
  const jane = newColleague();
  const guild = `guild-${jane.username}`;
  const chapter = `chapter-${jane.username}`;
  await keycloak.createGroups(guild, chapter);
  const credentials = await keycloak.createUser({
    ...jane,
    groups: [`${guild}/${chapter}`],
  });
  const dialog = new ProvisioningDialog(page);
  const settings = new SettingsPage(page);

  await signInPage.signIn(credentials);
  await expect(dialog.relogin).toBeEnabled(READY_LIMIT);
  await dialog.relogin.click();
  await signInPage.signInAgain();
  await expect(page.getByTestId('sidebar-root')).toBeVisible();

  await settings.goto();
  await expect(settings.entity(`user:default/${jane.username}`)).toHaveCount(2);
  await expect(settings.entity(`group:default/${chapter}`)).toBeVisible();
  const group = await portal.fetch(
    `/api/catalog/entities/by-name/group/default/${chapter}`,
  );
  expect((await group.json()).relations).toContainEqual(
    expect.objectContaining({
      type: 'childOf',
      targetRef: `group:default/${guild}`,
    }),
  );
});

test('a page of users that Keycloak does not give: nobody vanishes, the run tells, the next one is good', async ({
  portal,
  keycloak,
  keycloakProxy,
}) => {
  const colleagues = Array.from({ length: 17 }, () => newColleague());
  await keycloak.importUsers(colleagues);
  expect(await sync(portal)).toMatchObject({ outcome: 'applied' });
  await expect
    .poll(() => userNames(portal), SYNC_LIMIT)
    .toEqual(
      expect.arrayContaining(colleagues.map(({ username }) => username)),
    );
  const before = await userNames(portal);

  // The third page of ten or more.
  keycloakProxy.fail(500, /\/users\/?\?(.*&)?first=4&/);
  const failed = await sync(portal);
  expect(failed).toMatchObject({
    outcome: 'failed',
    message: 'Could not read users 4–5: Keycloak answered with status 500',
  });
  expect(await userNames(portal)).toEqual(before);

  keycloakProxy.restore();
  expect(await sync(portal)).toMatchObject({ outcome: 'applied' });
  expect(await userNames(portal)).toEqual(expect.arrayContaining(before));
});

test('whoever logs in for the first time while a sync is under way stays', async ({
  page,
  portal,
  keycloak,
  keycloakProxy,
  signInPage,
}) => {
  const jane = newColleague();
  const dialog = new ProvisioningDialog(page);

  // A sync counts the users before it reads them and again when it has read all.
  const secondCount = keycloakProxy.hold(/\/users\/count/, 2);
  await startSync(portal);
  await expect
    .poll(() => secondCount.reached, {
      ...SYNC_LIMIT,
      message: 'the sync has read all pages',
    })
    .toBe(true);

  await signInPage.signIn(await keycloak.createUser(jane));
  await expect(dialog.relogin).toBeEnabled(READY_LIMIT);
  expect(await lastRun(portal)).toMatchObject({ outcome: 'running' });

  secondCount.release();
  await syncEnded(portal);
  expect(await lastRun(portal)).toMatchObject({ outcome: 'applied' });
  expect(await userNames(portal)).toContain(jane.username);
});
