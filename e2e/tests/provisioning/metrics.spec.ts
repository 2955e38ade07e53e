import { readFile } from 'node:fs/promises';
import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';

const READY_LIMIT = 30_000;

test('after a first login, Prometheus finds every metric that the documentation names', async ({
  page,
  keycloak,
  signInPage,
}) => {
  const jane = newColleague();
  await signInPage.signIn(await keycloak.createUser(jane));
  await expect(new ProvisioningDialog(page).relogin).toBeEnabled({
    timeout: READY_LIMIT,
  });

  // Whoever scrapes has no token.
  const response = await page.request.get('/metrics');
  const scraped = await response.text();
  expect(response.status()).toBe(200);

  const documentation = await readFile('docs/operations.md', 'utf8');
  const documented = new Set(documentation.match(/\bkubrix_[a-z_]+/g));
  expect(documented.size).toBeGreaterThan(10);
  // A histogram has no value of its own name, but a type.
  const found = new Set(scraped.match(/(?<=^(# TYPE )?)kubrix_\w+/gm));
  expect([...documented].filter(name => !found.has(name))).toEqual([]);

  // The alert for slow first logins needs to tell more from less than three seconds.
  expect(scraped).toMatch(
    /^kubrix_first_login_ready_duration_bucket\{.*le="3"\} \d+$/m,
  );
  // Other specs of the same portal have had first logins as well.
  const [, count] =
    scraped.match(/^kubrix_first_login_ready_duration_count\{.*\} (\d+)$/m) ??
    [];
  expect(Number(count)).toBeGreaterThanOrEqual(1);

  // Everybody may read them, so they name nobody.
  for (const personal of [jane.username, jane.email, `${jane.lastName}`]) {
    expect(scraped).not.toContain(personal);
  }
});
