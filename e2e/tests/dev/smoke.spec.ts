import { DevServers } from '../../fixtures/devServers';
import { demoUsers } from '../../fixtures/people';
import { expect, portalsTest } from '../../fixtures/test';
import { Shell } from '../../pages/Shell';

const test = portalsTest.extend<{ devServers: DevServers }>({
  devServers: async ({ playwright: _ }, use, testInfo) => {
    const servers = DevServers.start();
    await use(servers);
    await servers.stop();
    await testInfo.attach('output', { body: servers.output });
  },
});

test('npm run dev gives a portal that one can sign in to, and leaves nothing behind', async ({
  devServers,
  page,
  signInPage,
}) => {
  const address = await devServers.address;
  expect(devServers.output).toContain('demoadmin, demoeditor or demoviewer');

  await signInPage.signIn(demoUsers.editor, address);
  // Whether the first sync has ended by now is not the point: signed in one is either way.
  await expect(new Shell(page).sidebar).toBeVisible();

  await devServers.stop();
  await expect(fetch(address)).rejects.toThrow();
});
