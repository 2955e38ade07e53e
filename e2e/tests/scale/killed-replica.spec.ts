import {
  PENDING_USERS_PATH,
  PendingUsersResponse,
} from '../../../plugins/kubrix-common/src/provisioning';
import { demoUsers, newColleague } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';
import { servedBy, SignedIn } from './HttpVisitor';
import { scaleTest as test } from './scaleTest';

const PEOPLE = 20;
/** Some are set up and some are on their way to Keycloak and back when the replica ends. */
const SIGNED_IN_BEFORE_THE_KILL = 5;
/**
 * Whom a killed replica had in its hands, another one fetches when it is asked 10 seconds after the login. Whom the killed
 * one had given to the catalog already, the catalog begins anew with when it is asked 30 seconds after the login; the rest
 * is for fetching and processing on a busy machine.
 */
const READY_LIMIT = { timeout: 60_000 };

test(`a replica is killed during ${PEOPLE} first logins: who tries once more gets in`, async ({
  adminToken,
  keycloak,
  loadBalancerUrl: url,
  page,
  signInPage,
  victim,
  visitor,
}) => {
  const jane = newColleague();
  const janesCredentials = await keycloak.createUser(jane);
  const people = Array.from({ length: PEOPLE }, newColleague);
  const visitors = await Promise.all(
    people.map(async person => visitor(await keycloak.createUser(person))),
  );
  const dialog = new ProvisioningDialog(page);
  const settings = new SettingsPage(page);
  const token = await adminToken();

  const retries: string[] = [];
  async function onceMore<T>(attempt: () => Promise<T>): Promise<T> {
    try {
      return await attempt();
    } catch (error) {
      retries.push(String(error));
      return attempt();
    }
  }

  await signInPage.signIn(janesCredentials);
  await expect(dialog.root).toBeVisible();

  const firstSignIns: SignedIn[] = [];
  let done = 0;
  let killed: Promise<number> | undefined;
  const signedIn = await Promise.all(
    visitors.map(async (me, index) => {
      const signIn = () => me.signIn({ start: url, finish: url });
      const first = await onceMore(signIn);
      firstSignIns.push(first);
      if (firstSignIns.length === SIGNED_IN_BEFORE_THE_KILL) {
        killed = victim.kill().then(() => done);
      }
      await expect
        .poll(() => me.provisioning(url, first.token), {
          message: `the account of ${people[index].username} is set up`,
          ...READY_LIMIT,
        })
        .toBe('ready');
      const again = await onceMore(signIn);
      done++;
      return again;
    }),
  );
  expect(await killed).toBeLessThan(PEOPLE);
  expect(signedIn.map(({ userEntityRef }) => userEntityRef)).toEqual(
    people.map(({ username }) => `user:default/${username}`),
  );
  // Later ones, who had to try once more, may have been set up meanwhile.
  for (const first of firstSignIns.slice(0, SIGNED_IN_BEFORE_THE_KILL)) {
    expect(first.userEntityRef).toMatch(/^user:unprovisioned\//);
  }

  await expect(dialog.relogin).toBeEnabled(READY_LIMIT);
  await dialog.relogin.click();
  await signInPage.signInAgain();
  await expect(page.getByTestId('sidebar-root')).toBeVisible();
  await settings.goto();
  await expect(settings.entity(`user:default/${jane.username}`)).toHaveCount(2);

  const admin = await visitor(demoUsers.admin);
  const response = await admin.call(
    'GET',
    `${url}/api/auth${PENDING_USERS_PATH}`,
    token,
  );
  expect(response.status()).toBe(200);
  const { items }: PendingUsersResponse = await response.json();
  expect(items).toEqual([]);
  test.info().annotations.push({
    type: `tries once more, of ${2 * PEOPLE} sign-ins`,
    description: `${retries.length}: ${retries.join('; ')}`,
  });

  await victim.start();
  const address = await victim.address();
  await expect
    .poll(async () => servedBy((await page.request.get('/')).headers()), {
      message: 'the load balancer knows the replica again',
    })
    .toBe(address);
});
