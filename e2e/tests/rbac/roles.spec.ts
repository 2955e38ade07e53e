import { call, tokenOf } from '../../fixtures/asUser';
import { Credentials, Keycloak } from '../../fixtures/keycloak';
import { demoUsers, newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';
import { ProvisioningDialog } from '../../pages/ProvisioningDialog';
import { Shell } from '../../pages/Shell';

test.use({ portalOptions: { sampleCatalog: true, onFirstLogin: 'schedule' } });

const ROLE_NAMES = ['admin', 'editor', 'viewer', 'pending user'] as const;

type Role = (typeof ROLE_NAMES)[number];

/** What everybody has in their navigation. */
const BASICS = ['kubriX', 'Home', 'Catalog', 'APIs', 'Docs'];

const ROLES: {
  role: Role;
  signsInAs: (keycloak: Keycloak) => Promise<Credentials>;
  navigation: string[];
}[] = [
  {
    role: 'admin',
    signsInAs: async () => demoUsers.admin,
    navigation: [
      ...BASICS,
      'Create…',
      'My Group',
      'Notifications',
      'Pending users',
      'RBAC',
      'Sign-in diagnostics',
      'DevTools',
    ],
  },
  {
    role: 'editor',
    signsInAs: async () => demoUsers.editor,
    navigation: [...BASICS, 'Create…', 'My Group', 'Notifications'],
  },
  {
    role: 'viewer',
    signsInAs: async () => demoUsers.viewer,
    navigation: [...BASICS, 'My Group', 'Notifications'],
  },
  {
    role: 'pending user',
    signsInAs: keycloak => keycloak.createUser(newColleague()),
    navigation: [...BASICS, 'Notifications'],
  },
];

const NOWHERE = { type: 'url', target: 'http://localhost:1/catalog-info.yaml' };

/** Requests, and who gets through, with whatever answer; all others are refused. */
const REQUESTS: {
  request: `${'GET' | 'POST' | 'DELETE'} /${string}`;
  body?: object;
  roles: readonly Role[];
}[] = [
  { request: 'GET /catalog/entities?filter=kind=api', roles: ROLE_NAMES },
  { request: 'GET /catalog/locations', roles: ['admin', 'editor', 'viewer'] },
  {
    request: 'POST /catalog/locations?dryRun=true',
    body: NOWHERE,
    roles: ['admin', 'editor'],
  },
  {
    request: 'POST /catalog/analyze-location',
    body: { location: NOWHERE },
    roles: ['admin', 'editor'],
  },
  {
    request: 'DELETE /catalog/locations/00000000-0000-0000-0000-000000000000',
    roles: ['admin'],
  },
  { request: 'GET /scaffolder/v2/tasks', roles: ['admin', 'editor'] },
  {
    request: 'POST /scaffolder/v2/tasks',
    body: { templateRef: 'template:default/none', values: {} },
    roles: ['admin', 'editor'],
  },
  {
    request: 'POST /scaffolder/v2/dry-run',
    body: { template: {}, values: {}, directoryContents: [] },
    roles: ['admin'],
  },
  {
    request: 'GET /search/query?term=deployment',
    roles: ['admin', 'editor', 'viewer'],
  },
  {
    request: 'GET /notifications/notifications',
    roles: ['admin', 'editor', 'viewer'],
  },
  { request: 'GET /devtools/info', roles: ['admin'] },
  { request: 'GET /devtools/config', roles: ['admin'] },
  { request: 'GET /kubrix-diagnostics/checks', roles: ['admin'] },
  { request: 'POST /auth/kubrix/sign-in-traces', roles: ['admin'] },
  { request: 'GET /auth/kubrix/pending-users', roles: ['admin'] },
  {
    request: 'POST /auth/kubrix/pending-users/nobody/sync',
    roles: ['admin'],
  },
  { request: 'GET /permission/kubrix/rbac/policy', roles: ['admin'] },
];

for (const { role, signsInAs, navigation } of ROLES) {
  test(`${role}: sees what is theirs, and gets nothing beyond`, async ({
    page,
    keycloak,
    signInPage,
  }) => {
    const token = await tokenOf(page, async () =>
      signInPage.signIn(await signsInAs(keycloak)),
    );
    if (role === 'pending user') {
      await new ProvisioningDialog(page).dismiss.click();
    }
    await expect(new Shell(page).sidebar.getByRole('link')).toHaveText(
      navigation,
    );

    const refused: string[] = [];
    for (const { request, body } of REQUESTS) {
      const [method, path] = request.split(' ');
      const response = await call(page, token, method, path, body);
      if (response.status() === 403) {
        refused.push(request);
      }
    }
    expect(refused).toEqual(
      REQUESTS.filter(({ roles }) => !roles.includes(role)).map(
        ({ request }) => request,
      ),
    );
  });
}
