import { call, tokenOf } from '../../fixtures/asUser';
import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { PortalPage } from '../../pages/PortalPage';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';

test.use({ portalOptions: { sampleCatalog: true, onFirstLogin: 'schedule' } });

const GENERATION_LIMIT = 60_000;

test('a pending user reads the docs of what the policy lets them read, and no others', async ({
  page,
  portal,
  keycloak,
  signInPage,
}) => {
  const docs = new PortalPage(page);
  for (const entity of [
    'component/default/kubrix-portal',
    'resource/default/event-broker',
  ]) {
    await expect
      .poll(
        async () =>
          (await portal.fetch(`/api/catalog/entities/by-name/${entity}`))
            .status,
      )
      .toBe(200);
  }

  const token = await tokenOf(page, async () =>
    signInPage.signIn(await keycloak.createUser(newColleague())),
  );
  await docs.goto('/docs/default/component/kubrix-portal');
  await new ProvisioningDialog(page).dismiss.click();

  await expect(docs.text('Your first login')).toBeVisible({
    timeout: GENERATION_LIMIT,
  });
  const image = page.getByAltText('The dialog that waits with a new colleague');
  // Images are asked for with a cookie.
  await expect(image).not.toHaveJSProperty('naturalWidth', 0);

  for (const [entity, status] of [
    ['default/component/kubrix-portal', 200],
    ['default/resource/event-broker', 404],
  ] as const) {
    const response = await call(
      page,
      token,
      'GET',
      `/techdocs/metadata/entity/${entity}`,
    );
    expect([entity, response.status()]).toEqual([entity, status]);
  }
});
