import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { KeycloakSync } from '@kubrix/plugin-kubrix-common';
import {
  eventually,
  startCatalogBackend,
} from '../../__fixtures__/catalogBackend';
import { startFakeKeycloak } from '../../__fixtures__/fakeKeycloak';

const FULL_SYNC = 'KeycloakOrgEntityProvider:default:refresh';
const SYNCS = '/kubrix/keycloak-syncs';

describe('the full sync', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const logger = mockServices.logger.mock();
  let keycloak: Awaited<ReturnType<typeof startFakeKeycloak>>;
  let catalog: Awaited<ReturnType<typeof startCatalogBackend>>;

  const people = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
  const gone = (ref: string) =>
    eventually(async () => ((await catalog.getEntity(ref)) ? undefined : true));
  const sync = async (): Promise<KeycloakSync> => {
    const { body } = await catalog.get(SYNCS).expect(200);
    return body.items[0];
  };
  const lastRun = async () => (await sync()).runs[0];

  beforeEach(async () => {
    keycloak = await startFakeKeycloak();
    people('user', 40).forEach(name => keycloak.addUser(name));
    catalog = await startCatalogBackend({
      knex: await databases.init('POSTGRES_17'),
      catalog: {
        providers: {
          keycloakOrg: { default: { ...keycloak.provider, userQuerySize: 15 } },
        },
      },
      logger: Object.assign(logger, { child: () => logger }),
    });
    await catalog.runTask(FULL_SYNC);
    await eventually(async () => {
      const { body } = await catalog.get('/entities?filter=kind=user');
      return body.length === 40 || undefined;
    });
    jest.clearAllMocks();
  });

  afterEach(async () => {
    await catalog?.stop();
    await keycloak?.stop();
  });

  it('adds who came and removes who went', async () => {
    keycloak.addUser('jane');
    keycloak.removeUser('user-0');
    await catalog.runTask(FULL_SYNC);

    expect(await catalog.entity('user:default/jane')).toBeDefined();
    await gone('user:default/user-0');
    expect(await lastRun()).toMatchObject({
      outcome: 'applied',
      users: 40,
      groups: 0,
      added: 1,
      removed: 1,
      acceptable: false,
    });
    expect((await sync()).lastAppliedAt).toBe((await lastRun()).endedAt);
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Committed 40 Keycloak users and 0 Keycloak groups in [\d.]+ seconds\.$/,
      ),
    );
  });

  it('leaves everybody in the catalog when Keycloak does not give a page', async () => {
    keycloak.state.failing = /users\/?\?(.*&)?first=15(&|$)/;
    await expect(catalog.runTask(FULL_SYNC)).rejects.toThrow(
      'The sync of catalog.providers.keycloakOrg.default failed, the catalog keeps the users and groups that it has: Could not read users 15–29: Keycloak answered with status 500',
    );

    expect(await catalog.getEntity('user:default/user-20')).toBeDefined();
    expect(await lastRun()).toMatchObject({
      outcome: 'failed',
      message: 'Could not read users 15–29: Keycloak answered with status 500',
    });
  });

  it.each([
    [
      'fewer users than it counts',
      () => Object.assign(keycloak.state, { uncounted: 11 }),
      'Keycloak gave 40 users, but counts 51',
    ],
    [
      'no users',
      () => keycloak.users.splice(0),
      'Keycloak gave no users at all. Check that the realm is the right one and that the client may view its users',
    ],
  ])(
    'leaves everybody in the catalog when Keycloak gives %s',
    async (_, change, message) => {
      change();
      await expect(catalog.runTask(FULL_SYNC)).rejects.toThrow(message);

      expect(await catalog.getEntity('user:default/user-20')).toBeDefined();
      expect(await lastRun()).toMatchObject({ outcome: 'refused', message });
    },
  );

  it('removes many users only once an admin has accepted it, and only once', async () => {
    people('user', 11).forEach(name => keycloak.removeUser(name));
    const message =
      'It would remove 11 of 40 users, more than kubrix.provisioning.maxRemovalPercent (10) allows';
    await expect(catalog.runTask(FULL_SYNC)).rejects.toThrow(message);
    expect(await catalog.getEntity('user:default/user-0')).toBeDefined();

    const { id, ...refused } = await lastRun();
    expect(refused).toMatchObject({
      outcome: 'refused',
      message,
      acceptable: true,
    });
    await catalog.post(`${SYNCS}/default/runs/${id}/accept`).expect(202);
    await catalog.runTask(FULL_SYNC);
    await gone('user:default/user-0');
    expect((await sync()).runs[1]).toMatchObject({
      id,
      acceptable: false,
      acceptedAt: expect.any(String),
    });

    people('user', 29)
      .slice(11)
      .forEach(name => keycloak.removeUser(name));
    await expect(catalog.runTask(FULL_SYNC)).rejects.toThrow('remove 18 of 29');
  });

  it('does not take an acceptance for more than was accepted', async () => {
    people('user', 11).forEach(name => keycloak.removeUser(name));
    await expect(catalog.runTask(FULL_SYNC)).rejects.toThrow('remove 11');
    const { id } = await lastRun();
    await catalog.post(`${SYNCS}/default/runs/${id}/accept`).expect(202);
    keycloak.removeUser('user-39');

    await expect(catalog.runTask(FULL_SYNC)).rejects.toThrow('remove 12');
  });

  it('removes who is disabled', async () => {
    keycloak.users[7].enabled = false;
    await catalog.runTask(FULL_SYNC);

    await gone('user:default/user-7');
    expect(logger.info).toHaveBeenCalledWith(
      'Left Keycloak users out of the catalog: 1 disabled',
    );
  });

  it('keeps somebody who was on no page, because others went meanwhile', async () => {
    const shifted = keycloak.users[20];
    keycloak.state.beforeAnswer = async path => {
      if (/\/users\/?$/.test(path) && keycloak.users.includes(shifted)) {
        keycloak.users.splice(keycloak.users.indexOf(shifted), 1);
      } else if (path.endsWith('/users/id-of-user-20')) {
        keycloak.users.push(shifted);
      }
    };
    await catalog.runTask(FULL_SYNC);

    expect(keycloak.requests.at(-1)).toBe(
      '/admin/realms/kubrix/users/id-of-user-20/groups',
    );
    expect(await lastRun()).toMatchObject({ outcome: 'applied', removed: 0 });
    expect(await catalog.getEntity('user:default/user-20')).toBeDefined();
  });

  it('gives nobody the entity of somebody else, and says whose name clashes', async () => {
    keycloak.addUser('al+ice', { createdTimestamp: 2 });
    await catalog.runTask(FULL_SYNC);
    const known = await catalog.entity('user:default/al-ice');

    keycloak.addUser('al-ice', { createdTimestamp: 1 });
    await catalog.runTask(FULL_SYNC);
    expect(
      (await catalog.entity('user:default/al-ice')).metadata.annotations,
    ).toEqual(known.metadata.annotations);
    expect(logger.warn).toHaveBeenCalledWith(
      'Left the Keycloak user al-ice out of the catalog: user:default/al-ice belongs to al+ice. Rename one of them in Keycloak',
    );
  });

  it('says what an admin asks for in vain', async () => {
    const { id } = await lastRun();
    const statuses = [];
    for (const path of [
      'another/run',
      `default/runs/${id}/accept`,
      'default/runs/00000000-0000-4000-8000-000000000000/accept',
      'default/runs/odd/accept',
    ]) {
      statuses.push((await catalog.post(`${SYNCS}/${path}`)).status);
    }
    expect(statuses).toEqual([404, 409, 404, 404]);
  });

  it('runs when an admin asks for it', async () => {
    keycloak.addUser('jane');
    await catalog.post(`${SYNCS}/default/run`).expect(202);

    expect(await catalog.entity('user:default/jane')).toBeDefined();
  });
});
