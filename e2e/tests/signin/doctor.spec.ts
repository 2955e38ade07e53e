import { runDoctor } from '../../fixtures/doctor';
import { environment } from '../../fixtures/environment';
import { OwnRealm } from '../../fixtures/ownRealm';
import { expect, portalsTest as test } from '../../fixtures/test';

const SYNC_LIMIT = { timeout: 60_000 };

test('the doctor finds nothing bad where all is well', async () => {
  const { code, findings, output } = await runDoctor();
  expect(findings).toMatchObject({
    addresses: [
      'good: Browsers open http://localhost:7007 and ask http://localhost:7007.',
    ],
    providers: [
      'good: Keycloak OIDC recognises people by kubriXMatchingUserEntityProfileEmail.',
    ],
    discovery: expect.arrayContaining([
      expect.stringMatching(/^good: The realm answers; its issuer/),
    ]),
    client: [
      'good: Keycloak accepts the client backstage and its secret.',
      'good: The clocks agree.',
      'good: Keycloak tells which email addresses are verified.',
    ],
    redirect: expect.arrayContaining([
      'good: Keycloak sends browsers back to http://localhost:7007/api/auth/oidc/handler/frame.',
    ]),
    'sync-account': [
      'good: The service account of backstage may read users and groups.',
      expect.stringMatching(/^good: The realm kubrix has \d+ users\.$/),
    ],
    database: expect.arrayContaining([
      expect.stringMatching(/^good: Postgres can be reached/),
    ]),
  });
  expect(findings.configuration.join()).not.toContain('schema');
  expect(output).not.toContain(environment.keycloakClientSecret);
  expect(code).toBe(0);
});

test('the doctor tells how the sync of a portal went, and counts users then and now', async ({
  launchPortal,
}) => {
  const database = 'e2e_doctor';
  const portal = await launchPortal({ database });
  await portal.ready();
  await expect
    .poll(async () => (await portal.syncRuns())[0]?.outcome, SYNC_LIMIT)
    .toBe('applied');

  const [then, now] = await Promise.all([
    runDoctor({ database }),
    runDoctor({ database, args: ['--full'] }),
  ]);
  const applied = expect.stringMatching(
    /^good: The catalog has got \d+ users and \d+ groups by a full sync of catalog\.providers\.keycloakOrg\.default \d+ seconds? ago/,
  );
  expect(then.findings.sync).toEqual(
    expect.arrayContaining([
      applied,
      expect.stringMatching(
        /^good: \d+ people are enabled, .*counted by the sync \d+ seconds? ago/,
      ),
    ]),
  );
  expect(now.findings.sync).toEqual(
    expect.arrayContaining([
      applied,
      expect.stringMatching(/^good: \d+ people are enabled, .*just now in/),
    ]),
  );
  expect(then.findings.database).toEqual([
    expect.stringMatching(
      /^good: Postgres can be reached; plugins with tables: \d+/,
    ),
    'good: The tables are up to date.',
  ]);
  expect([then.code, now.code]).toEqual([0, 0]);
});

test('the doctor finds a wrong secret, and an address that Keycloak does not know', async () => {
  const { code, findings, output } = await runDoctor({
    variables: {
      OIDC_CLIENTSECRET: 'not-the-secret',
      PORTAL_URL: 'https://unknown.example.com',
    },
  });
  expect(findings).toMatchObject({
    client: [
      'bad: Keycloak refuses the client backstage or its secret (unauthorized_client).',
    ],
    redirect: [
      'bad: Keycloak does not send browsers back to https://unknown.example.com/api/auth/oidc/handler/frame (status 400).',
    ],
    'sync-account': [
      expect.stringMatching(
        /^bad: Keycloak does not let catalog\.providers\.keycloakOrg\.default in/,
      ),
    ],
  });
  expect(output).not.toContain('not-the-secret');
  expect(code).toBe(1);
});

test('the doctor finds that Keycloak is not there, and that the realm is another', async () => {
  const [gone, other] = await Promise.all([
    runDoctor({
      variables: {
        OIDC_METADATA_URL: 'http://localhost:2/realms/kubrix',
        KEYCLOAK_URL: 'http://localhost:2',
      },
    }),
    runDoctor({
      variables: {
        OIDC_METADATA_URL: `${environment.keycloakUrl}/realms/other`,
      },
    }),
  ]);
  expect(gone.findings).toMatchObject({
    discovery: [expect.stringMatching(/^bad: .* cannot be reached: /)],
    client: ['unknown: Not known, since the realm did not answer.'],
    redirect: ['unknown: Not known, since the realm did not answer.'],
  });
  expect(other.findings.discovery).toEqual([
    expect.stringMatching(
      /^bad: .*(answers with status 404|cannot be reached)/,
    ),
  ]);
  expect([gone.code, other.code]).toEqual([1, 1]);
});

test('the doctor finds providers with which nobody can sign in', async () => {
  const { code, findings } = await runDoctor({
    variables: {
      APP_CONFIG_kubrix_auth_allowedProviders: '["github", "gitlab"]',
      APP_CONFIG_auth_providers_oidc_development_signIn_resolvers: '[]',
      APP_CONFIG_auth_providers_github: JSON.stringify({
        development: {
          clientId: 'portal',
          clientSecret: 'secret',
          signIn: { resolvers: [{ resolver: 'nobodysResolver' }] },
        },
      }),
    },
  });
  expect(findings.providers).toEqual([
    'bad: auth.providers.oidc.development has no signIn.resolvers: the provider is not configured to support sign-in.',
    "bad: auth.providers.github.development.signIn.resolvers names 'nobodysResolver', which there is not.",
    'bad: GitLab is on the sign-in page, and auth.providers.gitlab.development is not configured: signing in with it fails.',
  ]);
  expect(code).toBe(1);
});

test('the doctor counts whom Keycloak has with too little, or twice', async ({
  playwright,
}) => {
  const realm = await OwnRealm.create(playwright.request, [
    { username: 'ada', email: 'same@kubrix.local' },
    { username: 'bob', email: 'same@kubrix.local' },
    { username: 'carl', email: 'carl@kubrix.local', emailVerified: false },
    { username: 'dora' },
    { username: 'al+ice', email: 'alice@kubrix.local' },
    { username: 'al-ice', email: 'other-alice@kubrix.local' },
    { username: '-eve', email: 'eve@kubrix.local' },
    { username: 'fred', email: 'fred@kubrix.local', enabled: false },
  ]);
  try {
    const { code, findings } = await runDoctor({
      variables: { KEYCLOAK_REALM: realm.name },
      // One that no portal has used: there was no sync yet.
      database: 'template1',
      args: ['--full'],
    });
    expect(
      findings.sync.filter(finding => !finding.startsWith('unknown: ')),
    ).toEqual([
      expect.stringMatching(
        /^good: Reading 11 users and 3 groups for catalog\.providers\.keycloakOrg\.default takes about \d+ seconds?: /,
      ),
      // With the three demo users.
      expect.stringMatching(/^good: 10 people are enabled, 1 are disabled /),
      'doubtful: Without an email address: 1 of those enabled.',
      'doubtful: With an email address that is not verified: 1 of those enabled.',
      'doubtful: With an email address that somebody else has, too: 2 of those enabled.',
      "doubtful: With a user name that becomes the same as somebody else's: 1 of those enabled.",
      'doubtful: With a user name that the catalog does not accept: 1 of those enabled.',
      expect.stringMatching(/^good: There are 3 groups /),
    ]);
    expect(code).toBe(0);
  } finally {
    await realm.delete();
  }
});
