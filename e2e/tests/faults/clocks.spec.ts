import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runDoctor } from '../../fixtures/doctor';
import { loggedUnder } from '../../fixtures/loggedUnder';
import { demoUsers } from '../../fixtures/people';
import { expect, portalsTest as test } from '../../fixtures/test';
import { Shell } from '../../pages/Shell';

const CLOCK = pathToFileURL(path.resolve('e2e/fixtures/shiftedClock.mjs'));
const MINUTES = 5;

function clockIsWrongBy(minutes: number) {
  return {
    env: {
      NODE_OPTIONS: `--import=${CLOCK}`,
      CLOCK_ERROR_MINUTES: String(minutes),
    },
  };
}

test('a clock that is slow bothers nobody; one that is fast lets nobody in, and says why', async ({
  page,
  launchPortal,
  signInPage,
}) => {
  const shell = new Shell(page);
  const [slow, fast] = await Promise.all(
    [-MINUTES, MINUTES].map(async minutes => {
      const portal = await launchPortal(clockIsWrongBy(minutes));
      await portal.ready();
      await portal.knowsUser('demoadmin');
      return portal;
    }),
  );

  await signInPage.signIn(demoUsers.viewer, slow.baseUrl);
  await expect(shell.homeHeading).toBeVisible();
  await page.reload();
  await expect(shell.homeHeading).toBeVisible();

  await signInPage.goto(fast.baseUrl);
  await signInPage.signInAgain();
  await expect(signInPage.alert).toContainText(
    'The clocks of the portal and of Keycloak differ, so nobody can sign in. Tell your platform team.',
  );
  await expect(shell.sidebar).toBeHidden();
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('CLOCK_SKEW');
  // An ID token of Keycloak lives for five minutes.
  expect(loggedUnder(fast, details)).toMatch(
    /with oidc: .*JWT expired, now \d+, exp \d+\. Set the clocks of the portal and of Keycloak/,
  );

  const { findings } = await runDoctor({
    variables: clockIsWrongBy(MINUTES).env,
  });
  expect(findings.client).toContainEqual(
    expect.stringMatching(
      /^bad: The clock here is (?:29|30)\d s ahead of Keycloak's\.$/,
    ),
  );
});
