import type { Portal } from '../../fixtures/portal';
import { expect, portalsTest as test } from '../../fixtures/test';

const ONLY_OIDC =
  'No kubrix.auth.allowedProviders configured. Only OIDC will be shown.';

const KEYCLOAK = 'Keycloak OIDC';

/** The log's lines are JSON, in which a newline is escaped. */
function logged(portal: Portal, message: string): boolean {
  return portal.log.includes(JSON.stringify(message).slice(1, -1));
}

const cases: Array<{
  name: string;
  allowedProviders?: unknown;
  env?: Record<string, string>;
  shown: string[];
  notice?: string;
}> = [
  { name: 'absent', shown: [KEYCLOAK], notice: ONLY_OIDC },
  {
    name: 'set in the environment',
    env: { APP_CONFIG_kubrix_auth_allowedProviders: '["github"]' },
    shown: [KEYCLOAK, 'GitHub'],
  },
  {
    name: 'both, one twice and in another case',
    allowedProviders: ['GitLab', 'github', 'gitlab'],
    shown: [KEYCLOAK, 'GitHub', 'GitLab'],
  },
  {
    name: 'unknown',
    allowedProviders: ['bitbucket'],
    shown: [KEYCLOAK],
    notice:
      'Unknown sign-in providers in kubrix.auth.allowedProviders: bitbucket.\nSupported: github, gitlab',
  },
];

for (const { name, shown, notice, ...options } of cases) {
  test(`kubrix.auth.allowedProviders ${name}: shows ${shown.join(', ')}`, async ({
    consoleTexts,
    signInPage,
    launchPortal,
  }) => {
    const portal = await launchPortal(options);
    await portal.ready();
    await signInPage.goto(portal.baseUrl);
    await expect(signInPage.providers.getByRole('heading')).toHaveText(shown);

    const texts = consoleTexts.filter(text =>
      text.includes('kubrix.auth.allowedProviders'),
    );
    expect(texts).toEqual(notice ? [notice] : []);
    expect(notice === undefined || logged(portal, notice)).toBe(true);
  });
}

for (const [allowedProviders, message] of [
  [
    'github',
    "Invalid type in config for key 'kubrix.auth.allowedProviders': got string, wanted a list of provider names",
  ],
  [
    ['github', 42],
    "Invalid type in config for key 'kubrix.auth.allowedProviders[1]': got number, wanted the name of a provider",
  ],
] as const) {
  test(`kubrix.auth.allowedProviders ${JSON.stringify(allowedProviders)} stops the start`, async ({
    launchPortal,
  }) => {
    const portal = await launchPortal({ allowedProviders });
    expect(await portal.exited()).not.toBe(0);
    expect(portal.log).toContain(message);
  });
}

test('a provider that is offered but not configured fails with a message that names what is missing', async ({
  signInPage,
  launchPortal,
}) => {
  const portal = await launchPortal({ allowedProviders: ['github'] });
  await portal.ready();
  await signInPage.goto(portal.baseUrl);
  const popup = await signInPage.open('GitHub');
  await expect(signInPage.alert).toContainText(
    'auth.providers.github is missing',
  );
  expect((await signInPage.readDetails()).Code).toBe('PROVIDER_NOT_FOUND');
  await expect.poll(() => popup.isClosed()).toBe(true);
});
