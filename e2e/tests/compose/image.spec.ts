import { expect, portalsTest as test } from '../../fixtures/test';

const ANY_UID = '54321:54321';

test('the image does not care which user it runs as', async ({
  launchPortal,
}) => {
  const portal = await launchPortal({ user: ANY_UID });
  await portal.ready();

  for (const probe of ['readiness', 'liveness']) {
    const response = await portal.fetch(`/.backstage/health/v1/${probe}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  }
  expect(portal.log).not.toMatch(/EACCES|EPERM|EROFS/);
});
