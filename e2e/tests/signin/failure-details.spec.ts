import { runDoctor } from '../../fixtures/doctor';
import { loggedUnder } from '../../fixtures/loggedUnder';
import { demoUsers, newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { KeycloakLoginPage } from '../../pages/KeycloakLoginPage';

const ASK_JANE = 'Write to jane@kubrix.local to get in.';
const REFERENCE = /^[\da-f]{8}$/;
const NO_REFERENCE = "none, the portal's log has nothing of this";
const REDIRECT_FLOW = { APP_CONFIG_enableExperimentalRedirectFlow: 'true' };

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

/** What is wrong with a portal's configuration, and what everybody reads who signs in. */
const WRONG: {
  name: string;
  env: Record<string, string>;
  /** Whether Keycloak asks who it is before it finds out. */
  afterLogIn?: boolean;
  code: string;
  text: string;
  logged: string;
}[] = [
  {
    name: 'the secret of the client',
    env: { OIDC_CLIENTSECRET: 'not-the-secret' },
    afterLogIn: true,
    code: 'CLIENT_SECRET_INVALID',
    text: 'Keycloak does not accept this portal',
    logged: 'Set auth.providers.oidc.development.clientId and clientSecret',
  },
  {
    name: 'the address for the way back',
    env: {
      APP_CONFIG_auth_providers_oidc_development_callbackUrl:
        'https://portal.example/api/auth/oidc/handler/frame',
    },
    code: 'REDIRECT_URI_MISMATCH',
    text: 'Keycloak does not know the address of this portal',
    logged:
      'the client backstage may not send browsers to https://portal.example/',
  },
  {
    name: 'the prompt',
    env: { APP_CONFIG_auth_providers_oidc_development_prompt: 'none' },
    code: 'IDP_ERROR',
    text: 'Keycloak refused the sign-in: login_required',
    logged: 'login_required',
  },
];

for (const { name, env, afterLogIn, code, text, logged } of WRONG) {
  test(`where ${name} is wrong, people read so, and the log says what to do`, async ({
    page,
    launchPortal,
    signInPage,
  }) => {
    const [portal, redirecting] = await Promise.all(
      [{}, REDIRECT_FLOW].map(async flow => {
        const launched = await launchPortal({ env: { ...env, ...flow } });
        await launched.ready();
        return launched;
      }),
    );

    await test.step('in a window', async () => {
      await signInPage.goto(portal.baseUrl);
      const popup = await signInPage.open('Keycloak OIDC');
      if (afterLogIn) {
        await new KeycloakLoginPage(popup).logIn(demoUsers.viewer);
      }
      await expect(signInPage.alert).toContainText(text);
      const details = await signInPage.readDetails();
      expect(details.Code).toBe(code);
      expect(loggedUnder(portal, details)).toContain(logged);
    });

    await test.step('in the page itself', async () => {
      // Otherwise Keycloak knows who it is from the window.
      await page.context().clearCookies();
      await signInPage.goto(redirecting.baseUrl);
      await signInPage.signInAgain();
      if (afterLogIn) {
        await new KeycloakLoginPage(page).logIn(demoUsers.viewer);
      }
      await expect(signInPage.alert).toContainText(text);
      const details = await signInPage.readDetails();
      expect(details.Code).toBe(code);
      expect(loggedUnder(redirecting, details)).toContain(logged);
    });
    expect(portal.log).not.toContain('not-the-secret');
  });
}

test('a provider without a sign-in resolver does not support sign-in', async ({
  launchPortal,
  signInPage,
}) => {
  const portal = await launchPortal({
    env: {
      APP_CONFIG_auth_providers_oidc_development_signIn_resolvers: '[]',
    },
  });
  await portal.ready();
  await signInPage.signIn(demoUsers.viewer, portal.baseUrl);

  await expect(signInPage.alert).toContainText(
    'is not configured to support sign-in',
  );
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('SIGN_IN_NOT_SUPPORTED');
  expect(loggedUnder(portal, details)).toContain(
    'Set auth.providers.oidc.development.signIn.resolvers.',
  );
});

/** Of GitHub and GitLab, which the portal does without in development only. */
const WITH_UNKNOWN_RESOLVER = JSON.stringify({
  development: {
    clientId: 'portal',
    clientSecret: 'secret',
    signIn: { resolvers: [{ resolver: 'nobodysResolver' }] },
  },
});
const NO_SUCH_RESOLVER = "Sign-in resolver 'nobodysResolver' is not available";

test('in development, a misconfigured provider is left out, and a catalog that does not answer lets nobody in', async ({
  launchPortal,
  signInPage,
}) => {
  const portal = await launchPortal({
    allowedProviders: ['github'],
    env: {
      NODE_ENV: 'development',
      APP_CONFIG_auth_providers_github: WITH_UNKNOWN_RESOLVER,
      // Nothing listens there, where all but the catalog itself look for it.
      APP_CONFIG_discovery_endpoints: JSON.stringify([
        { target: 'http://localhost:2/api/catalog', plugins: ['catalog'] },
      ]),
    },
  });
  await portal.ready();
  expect(portal.log).toContain(
    `Skipping github auth provider, ${NO_SUCH_RESOLVER}`,
  );

  await test.step('a provider that is left out', async () => {
    await signInPage.goto(portal.baseUrl);
    await signInPage.open('GitHub');
    await expect(signInPage.alert).toContainText('is not set up correctly');
    const details = await signInPage.readDetails();
    expect(details.Code).toBe('PROVIDER_MISCONFIGURED');
    const line = loggedUnder(portal, details);
    expect(line).toContain(NO_SUCH_RESOLVER);
    expect(line).toContain('Correct auth.providers.github.development');
  });

  await test.step('a catalog that does not answer', async () => {
    await signInPage.signIn(demoUsers.viewer, portal.baseUrl);
    await expect(signInPage.alert).toContainText(
      'The portal cannot look up its users at the moment.',
    );
    const details = await signInPage.readDetails();
    expect(details.Code).toBe('CATALOG_UNAVAILABLE');
    const line = loggedUnder(portal, details);
    expect(line).toContain('the catalog could not be asked');
    expect(line).toContain('See the log of the catalog plugin');
  });
});

test('in production, misconfigured providers stop the start, which names them all', async ({
  launchPortal,
}) => {
  const portal = await launchPortal({
    allowedProviders: ['github', 'gitlab'],
    env: {
      APP_CONFIG_auth_providers_github: WITH_UNKNOWN_RESOLVER,
      APP_CONFIG_auth_providers_gitlab: WITH_UNKNOWN_RESOLVER,
    },
  });
  expect(await portal.exited()).not.toBe(0);
  expect(portal.log).toContain(
    `Failed to initialize github auth provider, ${NO_SUCH_RESOLVER}; gitlab: ${NO_SUCH_RESOLVER}`,
  );
});

test('in the redirect flow, a page at another address is told the right one', async ({
  launchPortal,
  page,
  signInPage,
}) => {
  const portal = await launchPortal({ env: REDIRECT_FLOW });
  await portal.ready();
  await signInPage.goto(portal.baseUrl.replace('localhost', '127.0.0.1'));
  await signInPage.signInAgain();

  await expect(page.getByText(/ORIGIN_NOT_ALLOWED, reference/)).toContainText(
    `This portal expects to be opened at ${portal.baseUrl}.`,
  );
});
