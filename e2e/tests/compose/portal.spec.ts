import { composePortalUrl } from '../../fixtures/environment';
import { demoUsers } from '../../fixtures/people';
import { expect, portalsTest as test } from '../../fixtures/test';
import { Shell } from '../../pages/Shell';

for (const user of Object.values(demoUsers)) {
  test(`${user.username} signs in to the portal that compose starts`, async ({
    page,
    signInPage,
  }) => {
    await signInPage.signIn(user, composePortalUrl());
    await expect(new Shell(page).sidebar).toBeVisible();
  });
}
