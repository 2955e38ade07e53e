import { Browser } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { Credentials } from '../../e2e/fixtures/keycloak';
import { newColleague } from '../../e2e/fixtures/people';
import { replicasTest as test } from '../../e2e/fixtures/replicasTest';
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

test(`first logins: ${BENCHMARK_OPTIONS}`, async ({
  browser,
  keycloak,
  launchReplicas,
  loadBalancer,
}) => {
  test.setTimeout(
    options.replicas * START_LIMIT_MS +
      options.logins * READY_LIMIT_MS +
      options.duringSync * CROWD_MS_EACH,
  );
  const replicas = await launchReplicas(options.replicas);
  const [portal] = replicas;
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
