import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { Knex } from 'knex';
import { startFakeKeycloak } from '../../__fixtures__/fakeKeycloak';
import { surveyUsers } from '../entities/surveyUsers';
import { openStore } from '../store/openStore';
import { SyncRuns } from '../store/SyncRuns';
import { syncCheck } from './syncCheck';

const KEY = 'catalog.providers.keycloakOrg.default';

describe('syncCheck', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let keycloak: Awaited<ReturnType<typeof startFakeKeycloak>>;
  let knex: Knex;

  beforeEach(async () => {
    keycloak = await startFakeKeycloak();
    keycloak.addUser('ada');
    keycloak.addUser('bob', { email: undefined });
    keycloak.addUser('eve', { emailVerified: false });
    keycloak.addGroup('admins');
    keycloak.addGroup('below', { name: 'Admins', parentId: 'admins' });
    keycloak.addGroup('-odd');
    knex = await databases.init('POSTGRES_17');
  });

  afterEach(() => keycloak.stop());

  async function check(
    onProgress?: (text: string) => void,
    isKeycloakOpen = true,
  ) {
    const provider = {
      ...keycloak.provider,
      userQuerySize: 2,
      groupQuerySize: 1,
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 3 } },
    };
    const findings = await syncCheck(
      new ConfigReader({
        catalog: { providers: { keycloakOrg: { default: provider } } },
      }),
      { readCatalog: read => read(knex), isKeycloakOpen, onProgress },
    ).run();
    return findings.map(({ verdict, text }) => `${verdict}: ${text}`);
  }

  const tight = expect.stringMatching(
    /^doubtful: .*\.frequency is below 2 minutes/,
  );

  const neverRun = `unknown: No full sync of ${KEY} has run yet with this version.`;

  it('reads a page of each kind for a portal that has never run', async () => {
    expect(await check()).toEqual([
      tight,
      neverRun,
      expect.stringMatching(
        /^good: Reading 3 users and 3 groups for .* takes about 1 second: a page of users takes \d+ ms, one of the members of a group \d+ ms\.$/,
      ),
    ]);
    const paths = keycloak.requests.map(path => path.replace(/.*kubrix\//, ''));
    expect(paths).toEqual([
      'protocol/openid-connect/token',
      'users/count',
      'groups/count',
      'users/',
      'groups/',
      'groups/-odd/members',
    ]);
  });

  it('says why it cannot know how long a first sync takes', async () => {
    keycloak.state.failing = /users\/\?/;
    expect((await check())[2]).toBe(
      `unknown: How long a full sync of ${KEY} takes is not known: Keycloak answered with status 500.`,
    );
  });

  it('does not ask Keycloak where that is known to fail', async () => {
    const progress: string[] = [];
    const findings = await check(text => progress.push(text), false);
    expect(findings).toEqual([tight, neverRun]);
    expect(keycloak.requests).toEqual([]);
  });

  it('says when the database does not answer', async () => {
    await knex.destroy();
    expect(await check()).toEqual([
      tight,
      `unknown: How the syncs of ${KEY} went is not known, since the database did not answer.`,
    ]);
  });

  it('tells what the last sync found out about users', async () => {
    const runs = new SyncRuns(
      await openStore(mockServices.database({ knex })),
      'default',
    );
    await runs.end(
      await runs.begin(),
      { outcome: 'applied' },
      { users: 3, groups: 0, survey: surveyUsers(keycloak.users) },
    );
    expect(await check()).toEqual([
      tight,
      expect.stringMatching(/^good: The catalog has got 3 users and 0 groups/),
      expect.stringMatching(
        /^good: 3 people are enabled, 0 are disabled \(.*, counted by the sync \d+ seconds? ago\)\.$/,
      ),
      'doubtful: Without an email address: 1 of those enabled.',
      'doubtful: With an email address that is not verified: 1 of those enabled.',
    ]);
    expect(keycloak.requests).toEqual([]);
  });

  it('asks Keycloak where it shall, and tells how far it is', async () => {
    const progress: string[] = [];
    expect(await check(text => progress.push(text))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^good: 3 people are enabled, .*just now in/),
        'doubtful: Without an email address: 1 of those enabled.',
        expect.stringMatching(/^good: There are 3 groups \(.*just now in/),
        'good: With a name that another group has in the catalog: 1 of these; they are named by their path there, or by their id.',
        'doubtful: With a name that the catalog does not accept: 1 of these groups.',
      ]),
    );
    expect(progress).toEqual([
      `${KEY}: 2 of 3 users read`,
      `${KEY}: 3 of 3 users read`,
      `${KEY}: 1 groups read`,
      `${KEY}: 2 groups read`,
      `${KEY}: 3 groups read`,
    ]);
  });

  it('says why Keycloak cannot be asked', async () => {
    keycloak.state.failing = /users/;
    keycloak.state.failureStatus = 403;
    expect(await check(() => undefined)).toContain(
      `bad: The users of ${KEY} cannot be counted: Keycloak answered with status 403: the client needs the roles view-users, query-users and query-groups of realm-management.`,
    );
  });
});
