import { demoUsers } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { Shell } from '../../pages/Shell';
import { SignInDiagnosticsPage } from '../../pages/SignInDiagnosticsPage';

// The backend gives its checks 30 seconds.
const CHECKS_LIMIT = { timeout: 45_000 };

const CHECKS = [
  'Configuration',
  'Addresses',
  'Sign-in providers',
  'Keycloak',
  'Client in Keycloak',
  'Way back from Keycloak',
  'Account that fetches users',
  'Database',
  'Sync of users',
  'Permission policy',
];

/** What the portal of this spec has right whatever the machine is that it runs on. */
const GOOD = [
  'Keycloak',
  'Client in Keycloak',
  'Way back from Keycloak',
  'Database',
];

test('an admin has checked what sign-ins need', async ({
  page,
  signInPage,
}) => {
  const diagnostics = new SignInDiagnosticsPage(page);
  await signInPage.signIn(demoUsers.admin);
  await expect(new Shell(page).homeHeading).toBeVisible();
  await diagnostics.open();
  await expect(diagnostics.heading).toBeVisible();

  const summary = /^\d+ good, \d+ doubtful, \d+ bad/;
  await expect(diagnostics.summary).toHaveText(summary, CHECKS_LIMIT);
  for (const check of CHECKS) {
    await expect(diagnostics.findings(check).first()).toBeVisible();
  }
  for (const check of GOOD) {
    const findings = diagnostics.findings(check);
    await expect(findings.filter({ hasText: /^Good/ })).not.toHaveCount(0);
    await expect(findings.filter({ hasText: /^Bad/ })).toHaveCount(0);
  }

  await diagnostics.runAgain.click();
  await expect(diagnostics.summary).toHaveText('Checking…');
  await expect(diagnostics.summary).toHaveText(summary, CHECKS_LIMIT);
});

test('an admin traces a sign-in and a refresh, and reads the own token', async ({
  page,
  signInPage,
}) => {
  const diagnostics = new SignInDiagnosticsPage(page);
  await signInPage.signIn(demoUsers.admin);
  await expect(new Shell(page).homeHeading).toBeVisible();
  await diagnostics.open();
  await expect(diagnostics.claim('sub')).toHaveText('user:default/demoadmin');
  await expect(diagnostics.claim('exp')).toHaveText(/\(in \d+ minutes\)$/);

  await diagnostics.traceSignIn();
  await expect(diagnostics.news).toHaveText(
    /^The sign-in went through\. \d+ requests were traced\.$/,
  );
  const SENT = 'Sign-in begins';
  const BACK = 'Back from the identity provider';
  await expect(
    diagnostics.step(SENT, 'Where the browser is sent'),
  ).toBeVisible();
  for (const title of [
    'What the browser brings back',
    'What the identity provider says of the person',
    'Whether the email address counts',
    'What the catalog knows',
  ]) {
    await expect(diagnostics.step(BACK, title)).toBeVisible();
  }
  await expect(diagnostics.step(BACK, 'Who the person is')).toContainText(
    'user:default/demoadmin',
  );
  await expect(
    diagnostics.step(BACK, 'What the Backstage token says'),
  ).toContainText('user:default/demoadmin');
  await expect(
    diagnostics.step('Refresh', 'What the Backstage token says'),
  ).toContainText('user:default/demoadmin');

  const traced = await diagnostics.requests.count();
  await diagnostics.traceRefresh();
  await expect(diagnostics.news).toHaveText(
    /^The portal was asked for a new token\. \d+ requests were traced\.$/,
  );
  await expect(diagnostics.requests).toHaveCount(traced + 1);

  await expect(diagnostics.main).not.toContainText('demoadmin@kubrix.local');
  await expect(diagnostics.main).not.toContainText(/eyJ[\w-]{5,}\./);

  await diagnostics.endTrace();
  await expect(diagnostics.requests).toHaveCount(0);
  await expect(diagnostics.news).toContainText('The trace has ended');
});

test('others have no such page', async ({ page, signInPage }) => {
  const diagnostics = new SignInDiagnosticsPage(page);
  await signInPage.signIn(demoUsers.viewer);
  await expect(new Shell(page).homeHeading).toBeVisible();
  await expect(diagnostics.navigationItem).toHaveCount(0);

  await diagnostics.goto();
  await expect(page.getByTestId('error')).toContainText('404');
  await expect(diagnostics.heading).toHaveCount(0);
});
