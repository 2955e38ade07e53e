import { expect, portalsTest as test } from '../../fixtures/test';

const ANY_UID = '54321:54321';
const DOCS = 'default/component/kubrix-portal';

test('the image does not care which user it runs as, nor for writing to its own files', async ({
  launchPortal,
}) => {
  const portal = await launchPortal({
    user: ANY_UID,
    composeFile: 'read-only.yaml',
    sampleCatalog: true,
  });
  await portal.ready();

  for (const probe of ['readiness', 'liveness']) {
    const response = await portal.fetch(`/.backstage/health/v1/${probe}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  }

  await expect
    .poll(
      async () =>
        (
          await portal.fetch(
            '/api/catalog/entities/by-name/component/default/kubrix-portal',
          )
        ).status,
      { message: 'the catalog has the sample organisation', timeout: 60_000 },
    )
    .toBe(200);
  const generation = await portal.fetch(`/api/techdocs/sync/${DOCS}`);
  expect(await generation.text()).toContain('{"updated":true}');
  const page = await portal.fetch(
    `/api/techdocs/static/docs/${DOCS}/index.html`,
  );
  expect(await page.text()).toContain('Your first login');

  expect(portal.log).not.toMatch(/EACCES|EPERM|EROFS/);
});
