import { Browser } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { ChartRelease, chartTest as test } from '../../fixtures/chartPortal';
import { ChartValues, readValues } from '../../fixtures/chartValues';
import { environment } from '../../fixtures/environment';
import { Credentials } from '../../fixtures/keycloak';
import { demoUsers, newColleague } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { Shell } from '../../pages/Shell';
import { SignInPage } from '../../pages/SignInPage';

const READY_LIMIT = 30_000;

test.beforeAll(async ({ keycloak }) => {
  await keycloak.allowClientScope('groups');
});

test('with the values of a kubriX installation, whoever could sign in still can', async ({
  browser,
  keycloak,
  launchRelease,
}) => {
  // Found by their address: their user name is not its local part.
  const colleague = await keycloak.createUser(newColleague());
  const { portal } = await launchRelease(kubrixRelease(await kubrixValues()));
  await portal.ready();
  await portal.knowsUser(colleague.username);

  for (const user of [...Object.values(demoUsers), colleague]) {
    await test.step(user.username, async () => {
      const { page } = await signIn(browser, portal.baseUrl, user);
      await expect(new Shell(page).sidebar).toBeVisible();
      await page.context().close();
    });
  }

  await test.step('whom the catalog does not know is refused, as before', async () => {
    const { signInPage } = await signIn(
      browser,
      portal.baseUrl,
      await keycloak.createUser(newColleague()),
    );
    await expect(signInPage.alert).toContainText(
      'The portal has no user for your account.',
    );
    await expect(signInPage.provider('GitHub')).toBeVisible();
  });
});

test('with one more line in these values, the first login works', async ({
  browser,
  keycloak,
  launchRelease,
}) => {
  const values = await kubrixValues();
  const { oidc } = values.backstage.backstage.appConfig.auth.providers;
  oidc.development.signIn.resolvers.unshift({
    resolver: 'kubriXMatchingUserEntityProfileEmail',
  });
  const { portal } = await launchRelease(kubrixRelease(values));
  await portal.ready();
  await portal.knowsUser('demoadmin');

  const { page, signInPage } = await signIn(
    browser,
    portal.baseUrl,
    await keycloak.createUser(newColleague()),
  );
  const dialog = new ProvisioningDialog(page);
  await expect(dialog.relogin).toBeEnabled({ timeout: READY_LIMIT });
  await dialog.relogin.click();
  await signInPage.signInAgain();
  await expect(new Shell(page).homeHeading).toBeVisible();
  await expect(dialog.root).toBeHidden();
});

interface KubrixValues {
  /** The values of Backstage's chart, which kubriX's depends on. */
  backstage: ChartValues;
  rbac: { policies: Record<string, string> };
}

function kubrixValues(): Promise<KubrixValues> {
  return readValues<KubrixValues>('e2e/fixtures/kubrixValues.yaml');
}

function kubrixRelease({ backstage, rbac }: KubrixValues): ChartRelease {
  const externalToken = secret(32);
  return {
    values: backstage,
    configMaps: {
      'rbac-policy': {
        'rbac-policy.csv': Object.values(rbac.policies).join('\n'),
      },
    },
    // Secrets as the installation generates them, and the placeholders that it leaves to its operators.
    secrets: {
      BACKEND_SECRET: secret(32),
      EXTERNAL_ACCESS_TOKEN: externalToken,
      OIDC_CLIENTSECRET: environment.keycloakClientSecret,
      GITHUB_CLIENTID: 'change-this',
      GITHUB_CLIENTSECRET: 'change-this',
      GITHUB_TOKEN: 'change-this',
      ARGOCD_AUTH_TOKEN: secret(32),
      GRAFANA_TOKEN: 'dummy',
      K8S_SA_TOKEN: secret(32),
    },
    addresses: baseUrl => ({
      PORTAL_URL: baseUrl,
      KEYCLOAK_URL: 'http://keycloak:8080',
    }),
    externalToken,
  };
}

/** Random hexadecimal digits. */
function secret(length: number): string {
  return randomBytes(length / 2).toString('hex');
}

/** Signs in in a browser that nobody has used. */
async function signIn(
  browser: Browser,
  baseUrl: string,
  credentials: Credentials,
) {
  const page = await (await browser.newContext()).newPage();
  const signInPage = new SignInPage(page);
  await signInPage.signIn(credentials, baseUrl);
  return { page, signInPage };
}
