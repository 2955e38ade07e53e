import { APIResponse } from '@playwright/test';
import { call, tokenOf } from '../../fixtures/asUser';
import { demoUsers } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { SignInPage } from '../../pages/SignInPage';

test.use({ portalOptions: { sampleCatalog: true, onFirstLogin: 'schedule' } });

const SAMPLE_LIMIT = 60_000;

test('editors refresh and remove what their group owns, and nothing else', async ({
  page,
  portal,
  signInPage,
}) => {
  // Owned by editors, and by viewers.
  const [own, foreign] = ['deployment-cli', 'status-page'];
  const find = async (name: string) => {
    const route = `/api/catalog/entities/by-name/component/default/${name}`;
    const response = await portal.fetch(route);
    const { metadata, relations = [] } = response.ok
      ? await response.json()
      : { metadata: {} };
    return {
      uid: String(metadata.uid),
      owned: relations.some(({ type }: { type: string }) => type === 'ownedBy'),
    };
  };
  for (const name of [own, foreign]) {
    await expect
      .poll(async () => (await find(name)).owned, { timeout: SAMPLE_LIMIT })
      .toBe(true);
  }
  const token = await tokenOf(page, () => signInPage.signIn(demoUsers.editor));

  const refresh = async (name: string) => {
    const response = await call(page, token, 'POST', '/catalog/refresh', {
      entityRef: `component:default/${name}`,
    });
    return response.status();
  };
  expect(await refresh(own)).toBe(200);
  expect(await refresh(foreign)).toBe(403);

  const remove = async (name: string) => {
    const path = `/catalog/entities/by-uid/${(await find(name)).uid}`;
    return (await call(page, token, 'DELETE', path)).status();
  };
  // It comes back with the next reading of its file.
  expect(await remove(own)).toBe(204);
  expect(await remove(foreign)).toBe(403);
});

test('runs of templates are for those who started them, and for admins', async ({
  page,
  browser,
  baseURL,
  portal,
  signInPage,
}) => {
  const template = 'template:default/maintenance-notice';
  await expect
    .poll(
      async () =>
        (
          await portal.fetch(
            '/api/catalog/entities/by-name/template/default/maintenance-notice',
          )
        ).status,
      { timeout: SAMPLE_LIMIT },
    )
    .toBe(200);
  const values = {
    system: 'system:default/delivery',
    team: 'group:default/editors',
    reason: 'New disks',
  };
  const adminContext = await browser.newContext({ baseURL });
  const adminPage = await adminContext.newPage();
  const adminToken = await tokenOf(adminPage, () =>
    new SignInPage(adminPage).signIn(demoUsers.admin),
  );
  const token = await tokenOf(page, () => signInPage.signIn(demoUsers.editor));
  const asEditor = (method: string, path: string, body?: object) =>
    call(page, token, method, `/scaffolder/v2/tasks${path}`, body);
  const asAdmin = (method: string, path: string, body?: object) =>
    call(adminPage, adminToken, method, `/scaffolder/v2/tasks${path}`, body);
  const start = { templateRef: template, values };

  const { id: ofAdmin } = await (await asAdmin('POST', '', start)).json();
  const { id: ofEditor } = await (await asEditor('POST', '', start)).json();

  expect(await runsIn(await asEditor('GET', ''))).toEqual([ofEditor]);
  expect((await asEditor('GET', `/${ofEditor}`)).status()).toBe(200);
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/events'],
    ['POST', '/cancel'],
  ]) {
    const response = await asEditor(method, `/${ofAdmin}${path}`);
    expect(response.status()).toBe(403);
  }

  expect(await runsIn(await asAdmin('GET', ''))).toEqual(
    expect.arrayContaining([ofAdmin, ofEditor]),
  );
  expect((await asAdmin('POST', `/${ofEditor}/cancel`)).status()).toBe(200);
  await adminContext.close();
});

async function runsIn(response: APIResponse): Promise<string[]> {
  const { tasks }: { tasks: { id: string }[] } = await response.json();
  return tasks.map(({ id }) => id);
}
