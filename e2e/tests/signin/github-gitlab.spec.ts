import { environment } from '../../fixtures/environment';
import { loggedUnder } from '../../fixtures/loggedUnder';
import { oauthTest as test } from '../../fixtures/oauthStub';
import { expect } from '../../fixtures/test';
import { SettingsPage } from '../../pages/SettingsPage';
import { Shell } from '../../pages/Shell';

/** Whose GitHub account `e2e/fixtures/oauthUsers.yaml` has at the user `kim`. */
const kim = { id: 4711, nodeId: 'U_kgDOKim', username: 'kim' };

const stranger = { id: 666, nodeId: 'U_kgDOStranger', username: 'stranger' };

const nobody = (provider: string) =>
  `No portal user has this ${provider} account.`;

const accepted = [
  {
    name: 'the user with the id, whatever the account is called today',
    provider: 'GitHub',
    account: { ...kim, username: 'renamed' },
    user: 'user:default/kim',
  },
  {
    name: 'the user with the name',
    provider: 'GitLab',
    account: { ...stranger, username: 'demoviewer' },
    user: 'user:default/demoviewer',
  },
  {
    name: 'the user with the name in another case',
    provider: 'GitLab',
    account: { ...stranger, username: 'DemoViewer' },
    user: 'user:default/demoviewer',
  },
];

const refused = [
  {
    name: 'the catalog knows nobody',
    provider: 'GitHub',
    account: stranger,
    message: nobody('GitHub'),
    code: 'USER_NOT_FOUND',
  },
  {
    name: 'the account is only called like a user',
    provider: 'GitHub',
    account: { ...stranger, username: 'demoadmin' },
    message: nobody('GitHub'),
    code: 'USER_NOT_FOUND',
  },
  {
    name: 'the id differs in the case of a letter',
    provider: 'GitHub',
    account: { ...kim, nodeId: 'U_kgDOkim' },
    message: nobody('GitHub'),
    code: 'USER_NOT_FOUND',
  },
  {
    name: 'the catalog knows nobody',
    provider: 'GitLab',
    account: stranger,
    message: nobody('GitLab'),
    code: 'USER_NOT_FOUND',
  },
  {
    name: 'the name folds to that of a user',
    provider: 'GitLab',
    account: { ...stranger, username: '\u212aim' },
    message: 'with characters that can be mistaken for others',
    code: 'NAME_AMBIGUOUS',
  },
  {
    name: 'the name only looks like that of a user',
    provider: 'GitLab',
    account: { ...stranger, username: 'd\u0435moadmin' },
    message: nobody('GitLab'),
    code: 'USER_NOT_FOUND',
  },
];

// The stub listens on this machine's loopback, under an address that the browser and the backend share: a portal in a
// container cannot reach it. What is in the image does not differ here.
if (environment.portalDirectory) {
  test.beforeAll(async ({ portal }) => {
    await portal.knowsUser('kim');
    await portal.knowsUser('demoviewer');
  });

  for (const { name, provider, account, user } of accepted) {
    test(`${provider} signs in ${name}`, async ({
      page,
      oauthStub,
      signInPage,
    }) => {
      const settings = new SettingsPage(page);
      oauthStub.signInAs(account);
      await signInPage.goto();
      await signInPage.open(provider);

      await expect(new Shell(page).homeHeading).toBeVisible();
      await settings.goto();
      await expect(settings.entity(user).first()).toBeVisible();
    });
  }

  for (const { name, provider, account, message, code } of refused) {
    test(`${provider} signs in nobody when ${name}`, async ({
      page,
      oauthStub,
      portal,
      signInPage,
    }) => {
      oauthStub.signInAs(account);
      await signInPage.goto();
      await signInPage.open(provider);

      await expect(signInPage.alert).toContainText(message);
      const details = await signInPage.readDetails();
      expect(details.Code).toBe(code);
      expect(loggedUnder(portal, details)).toContain(
        `with ${provider.toLowerCase()}: `,
      );
      await page.reload();
      await expect(signInPage.provider(provider)).toBeVisible();
      await expect(new Shell(page).sidebar).toBeHidden();
    });
  }
}
