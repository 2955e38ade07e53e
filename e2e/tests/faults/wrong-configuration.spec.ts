import { demoUsers } from '../../fixtures/people';
import { expect, portalsTest as test } from '../../fixtures/test';
import { Shell } from '../../pages/Shell';

test('a portal that is restarted with a wrong configuration says all that is wrong and ends; the right one brings it back', async ({
  launchPortal,
  page,
  signInPage,
}) => {
  const before = await launchPortal({});
  await before.ready();
  await before.knowsUser(demoUsers.viewer.username);
  expect(await before.shutDown()).toBe(0);

  const wrong = await launchPortal({
    replicaOf: before,
    env: {
      BACKEND_SECRET: 'change-this',
      OIDC_METADATA_URL: 'keycloak',
      POSTGRES_PASSWORD: '',
    },
  });
  expect(await wrong.exited()).toBe(1);
  expect(wrong.log.trim().split('\n')).toEqual([
    'The portal does not start with this configuration:',
    expect.stringMatching(
      /^- auth\.session\.secret \(BACKEND_SECRET\) is a placeholder, /,
    ),
    expect.stringMatching(
      /^- auth\.providers\.oidc\.development\.metadataUrl \(OIDC_METADATA_URL\) is not a URL, /,
    ),
    expect.stringMatching(
      /^- backend\.database\.connection\.password \(POSTGRES_PASSWORD\) is empty, /,
    ),
  ]);

  const after = await launchPortal({ replicaOf: before });
  await after.ready();
  await signInPage.signIn(demoUsers.viewer, after.baseUrl);
  await expect(new Shell(page).sidebar).toBeVisible();
});

test('a portal starts without the providers that have placeholders only, and says so', async ({
  launchPortal,
}) => {
  const portal = await launchPortal({
    env: {
      APP_CONFIG_auth_providers_github_development_clientId: 'change-this',
      APP_CONFIG_auth_providers_gitlab_development_clientId: 'portal',
      APP_CONFIG_integrations_github:
        '[{"host":"github.com","token":"change-this"}]',
    },
  });
  await portal.ready();
  expect(portal.log).toContain(
    'Left out of the configuration, since a value is missing or a placeholder: auth.providers.github, auth.providers.gitlab, integrations.github[0].token. Set it, or remove the key',
  );
});
