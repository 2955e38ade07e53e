import { randomBytes } from 'node:crypto';
import { chartTest as test } from '../../fixtures/chartPortal';
import { readValues } from '../../fixtures/chartValues';
import { environment } from '../../fixtures/environment';
import { demoUsers, newColleague } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { SettingsPage } from '../../pages/SettingsPage';
import { Shell } from '../../pages/Shell';
import { SignInPage } from '../../pages/SignInPage';

const VALUES = 'deploy/helm/values.yaml';
const EXAMPLE = 'deploy/helm/example.yaml';
const METRICS_PORT = 9464;
const READY_LIMIT = 30_000;

test('with the values of the Helm chart, secrets and addresses, people sign in', async ({
  browser,
  keycloak,
  launchRelease,
  page,
  signInPage,
}) => {
  const values = await readValues(VALUES);
  const example = await readValues(EXAMPLE);
  const externalToken = randomBytes(24).toString('hex');
  const release = await launchRelease({
    values: {
      ...values,
      backstage: {
        ...values.backstage,
        extraEnvVars: example.backstage.extraEnvVars,
      },
    },
    configMaps: Object.fromEntries(
      values.extraDeploy?.map(({ metadata, data }) => [metadata.name, data]) ??
        [],
    ),
    secrets: {
      BACKEND_SECRET: randomBytes(24).toString('hex'),
      OIDC_CLIENTSECRET: environment.keycloakClientSecret,
      APP_CONFIG_backend_auth_externalAccess: JSON.stringify([
        { type: 'static', options: { token: externalToken, subject: 'e2e' } },
      ]),
    },
    addresses: baseUrl => ({
      PORTAL_URL: baseUrl,
      KEYCLOAK_URL: 'http://keycloak:8080',
      OIDC_METADATA_URL: 'http://keycloak:8080/realms/kubrix',
    }),
    externalToken,
  });
  const { portal } = release;
  await portal.ready();
  await portal.knowsUser('demoadmin');
  expect(portal.log).not.toMatch(/EACCES|EPERM|EROFS/);

  await test.step('whom the catalog knows signs in', async () => {
    await signInPage.signIn(demoUsers.viewer, portal.baseUrl);
    await expect(new Shell(page).sidebar).toBeVisible();
  });

  await test.step('a new colleague waits, signs in again and is there', async () => {
    const jane = newColleague();
    const credentials = await keycloak.createUser(jane);
    const context = await browser.newContext();
    const janesPage = await context.newPage();
    const janesSignIn = new SignInPage(janesPage);
    const dialog = new ProvisioningDialog(janesPage);
    const shell = new Shell(janesPage);

    await janesSignIn.signIn(credentials, portal.baseUrl);
    await expect(dialog.relogin).toBeEnabled({ timeout: READY_LIMIT });
    await dialog.relogin.click();
    await janesSignIn.signInAgain();
    await expect(shell.homeHeading).toBeVisible();
    await shell.openSettings();
    await expect(
      new SettingsPage(janesPage).entity(`user:default/${jane.username}`),
    ).toHaveCount(2);
    await context.close();
  });

  await test.step('metrics are served on their own port only', async () => {
    const metrics = await fetch(
      `http://${await release.addressOf(METRICS_PORT)}/metrics`,
    );
    expect(await metrics.text()).toContain('kubrix_sign_ins_total');

    const onBackendPort = await portal.fetch('/metrics');
    expect(await onBackendPort.text()).not.toContain('kubrix_sign_ins_total');
  });
});

test('the example and the Secret set all variables that have no default', async () => {
  const { appConfig } = (await readValues(VALUES)).backstage;
  const { extraEnvVars = [] } = (await readValues(EXAMPLE)).backstage;
  const needed = [...JSON.stringify(appConfig).matchAll(/\$\{(\w+)\}/g)];

  expect(needed).not.toHaveLength(0);
  expect([
    ...extraEnvVars.map(({ name }) => name),
    // As docs/deploy-kubernetes.md has it made.
    'BACKEND_SECRET',
    'OIDC_CLIENTSECRET',
    'POSTGRES_HOST',
    'POSTGRES_USER',
    'POSTGRES_PASSWORD',
  ]).toEqual(expect.arrayContaining(needed.map(([, name]) => name)));
});

test('the values configure all that app-config.production.yaml does', async () => {
  const { backstage } = await readValues(VALUES);
  // The chart itself says where to listen.
  const { backend, ...production } = await readValues<{
    backend: { listen: string };
  }>('app-config.production.yaml');
  const { listen: _, ...backendElsewhere } = backend;

  expect(backstage.appConfig).toMatchObject({
    ...production,
    backend: backendElsewhere,
  });
});
