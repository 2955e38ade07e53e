import { demoUsers } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { scaleTest as test } from './scaleTest';

const DOCS = 'default/component/kubrix-portal';

test('docs that one replica has generated are there on the other', async ({
  adminToken,
  loadBalancerUrl,
  replicas: [one, other],
  visitor,
}) => {
  const admin = await visitor(demoUsers.admin);
  const token = await adminToken();
  await expect
    .poll(
      async () =>
        (
          await admin.call(
            'GET',
            `${loadBalancerUrl}/api/catalog/entities/by-name/component/default/kubrix-portal`,
            token,
          )
        ).status(),
      { message: 'the catalog has the sample organisation', timeout: 60_000 },
    )
    .toBe(200);

  const generated = await admin.call(
    'GET',
    `${await one.url()}/api/techdocs/sync/${DOCS}`,
    token,
  );
  expect(await generated.text()).toContain('{"updated":true}');

  const page = await admin.call(
    'GET',
    `${await other.url()}/api/techdocs/static/docs/${DOCS}/index.html`,
    token,
  );
  expect(await page.text()).toContain('Your first login');
});
