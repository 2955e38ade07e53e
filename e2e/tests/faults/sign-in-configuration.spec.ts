import { loggedUnder } from '../../fixtures/loggedUnder';
import { demoUsers } from '../../fixtures/people';
import { expect, portalsTest as test } from '../../fixtures/test';
import { KeycloakLoginPage } from '../../pages/KeycloakLoginPage';

const REDIRECT_FLOW = { APP_CONFIG_enableExperimentalRedirectFlow: 'true' };

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
