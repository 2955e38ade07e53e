import { Browser } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { Credentials } from '../../e2e/fixtures/keycloak';
import { LoadBalancer } from '../../e2e/fixtures/loadBalancer';
import { newColleague } from '../../e2e/fixtures/people';
import { portalsTest } from '../../e2e/fixtures/test';
import { KeycloakLoginPage } from '../../e2e/pages/KeycloakLoginPage';
import { ProvisioningDialog } from '../../e2e/pages/ProvisioningDialog';
import { SignInPage } from '../../e2e/pages/SignInPage';
import { Crowd } from './Crowd';
import { FirstLogin, Options } from './types';

const { BENCHMARK_OPTIONS = '{}', BENCHMARK_RESULTS = '' } = process.env;
const options: Options = JSON.parse(BENCHMARK_OPTIONS);

const READY_LIMIT_MS = 120_000;
const CROWD_MS_EACH = 20;
const START_LIMIT_MS = 120_000;

const test = portalsTest.extend<{ loadBalancer: LoadBalancer }>({
  loadBalancer: async ({ playwright: _ }, use) => {
    const loadBalancer = await LoadBalancer.start();
    await use(loadBalancer);
    await loadBalancer.stop();
  },
});

test(`first logins: ${BENCHMARK_OPTIONS}`, async ({
  browser,
  keycloak,
  launchPortal,
  loadBalancer,
}) => {
  test.setTimeout(
    options.replicas * START_LIMIT_MS +
      options.logins * READY_LIMIT_MS +
      options.duringSync * CROWD_MS_EACH,
  );
  const env = { PORTAL_URL: loadBalancer.url };
  const portal = await launchPortal({ env });
  await portal.ready();
  await portal.knowsUser('demoadmin');
  const replicas = [portal];
  while (replicas.length < options.replicas) {
    const replica = await launchPortal({ env, replicaOf: portal });
    await replica.ready();
    replicas.push(replica);
  }
  loadBalancer.switchTo(...replicas);

  const crowd =
    options.duringSync > 0
      ? await Crowd.send(options.duringSync, { keycloak, portal })
      : undefined;

  const logins: FirstLogin[] = [];
  while (logins.length < options.logins) {
    const credentials = await keycloak.createUser({
      ...newColleague(),
      groups: ['editors'],
    });
    const duringSync = (await crowd?.isArriving(logins.length)) ?? false;
    const seconds = await measure(browser, loadBalancer.url, credentials);
    logins.push({ seconds, duringSync });
    process.stdout.write(
      `${logins.length}: ${seconds.toFixed(2)} s${duringSync ? ', during the sync' : ''}\n`,
    );
  }
  await writeFile(BENCHMARK_RESULTS, JSON.stringify(logins));
});

/** Signs somebody in for the first time, and waits until they can sign in again. */
async function measure(
  browser: Browser,
  baseURL: string,
  credentials: Credentials,
): Promise<number> {
  const context = await browser.newContext({ baseURL, locale: 'en-US' });
  context.setDefaultTimeout(READY_LIMIT_MS);
  const page = await context.newPage();
  if (!options.signals) {
    await page.routeWebSocket(/\/api\/signals/, socket => socket.close());
  }
  const signInPage = new SignInPage(page);
  await signInPage.goto();
  const popup = await signInPage.open('Keycloak OIDC');
  const signedIn = popup
    .waitForResponse(response =>
      new URL(response.url()).pathname.endsWith('/handler/frame'),
    )
    .then(() => performance.now());
  await new KeycloakLoginPage(popup).logIn(credentials);
  const began = await signedIn;

  // Waits in the page itself: a matcher, or a locator, would only look twice a second.
  const relogin = await new ProvisioningDialog(page).relogin.elementHandle();
  await page.waitForFunction(button => button?.matches(':enabled'), relogin, {
    timeout: READY_LIMIT_MS,
  });
  const ended = performance.now();
  await context.close();
  return (ended - began) / 1_000;
}
