import { demoUsers, newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { DirectSignIn } from '../../pages/DirectSignIn';

// The most talkative log is searched for what must not be in any.
test.use({ portalOptions: { env: { LOG_LEVEL: 'debug' } } });

test('a code is good for one sign-in', async ({ page }) => {
  const signIn = new DirectSignIn(page);
  const callback = await signIn.interceptCallback(demoUsers.viewer);

  expect((await signIn.open(callback)).response).toBeDefined();

  const replayed = await signIn.open(callback);
  expect(replayed.response).toBeUndefined();
  expect(replayed.error).toBeDefined();
});

test('a code is worth nothing in another browser', async ({
  page,
  browser,
  portal,
}) => {
  const victim = new DirectSignIn(page);
  const callback = await victim.interceptCallback(demoUsers.admin);
  const context = await browser.newContext({ baseURL: portal.baseUrl });
  const attackerPage = await context.newPage();
  const attacker = new DirectSignIn(attackerPage);

  const stolen = await attacker.open(callback);
  expect(stolen.response).toBeUndefined();
  expect(stolen.error?.message).toContain('STATE_MISMATCH');

  // The other way round: nobody can be made to sign in as the attacker.
  const own = await attacker.interceptCallback(demoUsers.viewer);
  const forced = await victim.open(own);
  expect(forced.response).toBeUndefined();
  expect(forced.error?.message).toContain('STATE_MISMATCH');

  // The attacker's own sign-in, finished with the victim's code.
  own.searchParams.set('code', String(callback.searchParams.get('code')));
  const mixed = await attacker.open(own);
  expect(mixed.response).toBeUndefined();
  expect(mixed.error).toBeDefined();
  await context.close();
});

test('an answer in the name of another issuer is refused', async ({
  page,
  portal,
}) => {
  const signIn = new DirectSignIn(page);
  const callback = await signIn.interceptCallback(demoUsers.viewer);
  callback.searchParams.set('iss', 'https://evil.example/realms/kubrix');

  const outcome = await signIn.open(callback);

  expect(outcome.response).toBeUndefined();
  expect(outcome.error?.message).toContain('IDP_ERROR');
  expect(portal.log).toMatch(/Sign-in failed \(IDP_ERROR, .*iss mismatch/);
});

for (const [what, query] of [
  ['redirects', { flow: 'redirect', redirectUrl: 'https://evil.example' }],
  ['answers', { flow: 'popup', origin: 'https://evil.example' }],
] as const) {
  test(`a sign-in never ${what} to a foreign origin`, async ({ page }) => {
    const response = await page.request.get('/api/auth/oidc/start', {
      params: { env: 'development', ...query },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(403);
    expect(response.headers().location).toBeUndefined();
  });
}

test('the portal cannot be framed by other sites', async ({ page }) => {
  for (const path of ['/', '/api/auth/oidc/handler/frame']) {
    const headers = (await page.request.get(path)).headers();
    expect(headers['content-security-policy']).toContain(
      "frame-ancestors 'self'",
    );
    expect(headers['x-frame-options']).toMatch(/^(SAMEORIGIN|DENY)$/);
  }
});

test('a temporary identity gains nothing when the account is set up', async ({
  page,
  keycloak,
  portal,
}) => {
  const jane = newColleague();
  const credentials = await keycloak.createUser(jane);
  const { response } = await new DirectSignIn(page).signIn(credentials);
  const token = response?.backstageIdentity.token;
  await portal.triggerSync();
  await portal.knowsUser(jane.username);

  const answer = (path: string) =>
    page.request.get(path, { headers: { Authorization: `Bearer ${token}` } });
  const status = await answer('/api/auth/kubrix/provisioning');
  expect(await status.json()).toEqual({ status: 'ready' });
  const people = await answer('/api/catalog/entities?filter=kind=user');
  expect(people.status()).toBe(200);
  expect(await people.json()).toEqual([]);
  expect((await answer('/api/scaffolder/v2/tasks')).status()).toBe(403);
});
