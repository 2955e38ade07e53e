import { runDoctor } from '../../fixtures/doctor';
import { loggedUnder } from '../../fixtures/loggedUnder';
import { demoUsers, newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { KeycloakLoginPage } from '../../pages/KeycloakLoginPage';

const ASK_JANE = 'Write to jane@kubrix.local to get in.';
const REFERENCE = /^[\da-f]{8}$/;
const NO_REFERENCE = "none, the portal's log has nothing of this";

/** Those of a portal with stock resolvers, as kubriX has it. */
const STOCK_RESOLVERS = {
  APP_CONFIG_auth_providers_oidc_development_signIn_resolvers: JSON.stringify([
    { resolver: 'emailMatchingUserEntityProfileEmail' },
    {
      resolver: 'emailLocalPartMatchingUserEntityName',
      allowedDomains: ['kubrix.local'],
    },
  ]),
};

test.use({
  portalOptions: {
    env: {
      ...STOCK_RESOLVERS,
      APP_CONFIG_kubrix_auth_messages_userNotFound: ASK_JANE,
    },
  },
});

test('somebody whom the catalog does not know reads the words of the operator', async ({
  keycloak,
  portal,
  signInPage,
}) => {
  await signInPage.signIn(await keycloak.createUser(newColleague()));

  await expect(signInPage.alert).toHaveText(
    `Signing in with Keycloak OIDC failed: ${ASK_JANE}`,
  );
  const details = await signInPage.readDetails();
  expect(details).toEqual({
    Code: 'USER_NOT_FOUND',
    Reference: expect.stringMatching(REFERENCE),
    Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    Provider: 'Keycloak OIDC (oidc)',
    Documentation: 'docs/troubleshooting.md#user_not_found',
  });
  expect(loggedUnder(portal, details)).toContain(
    'auth.providers.oidc.development.signIn.resolvers',
  );
});

test('somebody without a verified address reads so', async ({
  keycloak,
  portal,
  signInPage,
}) => {
  const jane = newColleague();
  await signInPage.signIn(
    await keycloak.createUser({ ...jane, emailVerified: false }),
  );

  await expect(signInPage.alert).toContainText('no verified email address');
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('EMAIL_NOT_VERIFIED');
  const line = loggedUnder(portal, details);
  expect(line).toContain('Have the address verified');
  expect(line).not.toContain(jane.email);

  const { findings } = await runDoctor({
    variables: STOCK_RESOLVERS,
    args: ['--full'],
  });
  expect(findings.providers).toContain(
    'good: Keycloak OIDC recognises people by emailMatchingUserEntityProfileEmail, then emailLocalPartMatchingUserEntityName.',
  );
  expect(findings.sync).toContainEqual(
    expect.stringMatching(
      /^doubtful: With an email address that is not verified: \d+ of those/,
    ),
  );
});

test('somebody with an address in another domain reads so', async ({
  keycloak,
  portal,
  signInPage,
}) => {
  const jane = newColleague();
  const email = jane.email.replace('kubrix.local', 'elsewhere.example');
  await signInPage.signIn(await keycloak.createUser({ ...jane, email }));

  await expect(signInPage.alert).toContainText(
    'not from a domain that may sign in to this portal',
  );
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('DOMAIN_NOT_ALLOWED');
  const line = loggedUnder(portal, details);
  expect(line).toContain(
    'Add the domain to allowedDomains in auth.providers.oidc.development.signIn.resolvers',
  );
  expect(line).not.toContain(email);
});

test('a browser that loses the cookies of a sign-in reads so', async ({
  page,
  portal,
  signInPage,
}) => {
  await signInPage.goto();
  const popup = await signInPage.open('Keycloak OIDC');
  await new KeycloakLoginPage(popup).username.waitFor();

  await page.context().clearCookies({ name: 'oidc-nonce' });
  await new KeycloakLoginPage(popup).logIn(demoUsers.viewer);

  await expect(signInPage.alert).toContainText('your browser blocks cookies');
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('STATE_MISMATCH');
  expect(loggedUnder(portal, details)).toContain('auth.session.secret');
});

test('a browser that opens no windows reads so', async ({
  page,
  signInPage,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await signInPage.goto();
  await signInPage.signInAgain();

  await expect(signInPage.alert).toContainText('Allow pop-ups for this site');
  expect(await signInPage.readDetails()).toMatchObject({
    Code: 'POPUP_BLOCKED',
    Reference: NO_REFERENCE,
  });
});

test('a page at another address names both, and copies them', async ({
  page,
  portal,
  signInPage,
}) => {
  const here = portal.baseUrl.replace('localhost', '127.0.0.1');
  await signInPage.goto(here);
  await signInPage.open('Keycloak OIDC');

  await expect(signInPage.alert).toContainText(
    `This portal expects to be opened at ${portal.baseUrl}.`,
  );
  expect(await signInPage.readDetails()).toMatchObject({
    Code: 'ORIGIN_NOT_ALLOWED',
    Reference: "none, see the portal's log at this time",
    'Address of this page': here,
    'Expected address': portal.baseUrl,
  });
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(portal.log).toMatch(
    new RegExp(
      `Sign-in failed \\(ORIGIN_NOT_ALLOWED, .*a page of ${here} asked, app\\.baseUrl is ${portal.baseUrl}`,
    ),
  );
});
