import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  eventually,
  startCatalogBackend,
} from '../../__fixtures__/catalogBackend';
import { startFakeKeycloak } from '../../__fixtures__/fakeKeycloak';

const FULL_SYNC = 'KeycloakOrgEntityProvider:default:refresh';

describe('the first login of somebody whom the catalog does not know', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const logger = mockServices.logger.mock();
  let keycloak: Awaited<ReturnType<typeof startFakeKeycloak>>;
  let catalog: Awaited<ReturnType<typeof startCatalogBackend>>;

  const signIn = (username: string) =>
    catalog.pending({
      issuer: keycloak.issuer,
      sub: `id-of-${username}`,
      userEntityRef: `user:unprovisioned/${username}`,
    });
  const related = (entity: Entity | undefined, type: string) =>
    (entity?.relations ?? [])
      .filter(relation => relation.type === type)
      .map(({ targetRef }) => targetRef)
      .sort();
  const relations = (ref: string, type: string, count: number) =>
    eventually(async () => {
      const found = related(await catalog.getEntity(ref), type);
      return found.length === count ? found : undefined;
    });
  const logged = (level: 'error' | 'info' | 'warn', text: string) =>
    eventually(async () =>
      logger[level].mock.calls.find(([message]) =>
        String(message).includes(text),
      ),
    );
  // Whoever comes later is processed later, so by then an earlier delta would show.
  const afterAnotherLogin = async (username: string) => {
    keycloak.addUser(username);
    await signIn(username);
    await catalog.entity(`user:default/${username}`);
  };

  beforeAll(async () => {
    keycloak = await startFakeKeycloak();
    keycloak.addGroup('engineering');
    keycloak.addGroup('backend', { parentId: 'engineering' });
    keycloak.addUser('ada', { memberOf: ['engineering', 'backend'] });
    keycloak.addUser('al+ice');
    catalog = await startCatalogBackend({
      knex: await databases.init('POSTGRES_17'),
      catalog: { providers: { keycloakOrg: { default: keycloak.provider } } },
      logger: Object.assign(logger, { child: () => logger }),
    });
    await catalog.runTask(FULL_SYNC);
    await relations('group:default/backend', 'hasMember', 1);
  });

  beforeEach(() => {
    keycloak.requests.length = 0;
    jest.clearAllMocks();
  });

  afterAll(async () => {
    await catalog?.stop();
    await keycloak?.stop();
  });

  it('brings them into the groups that the catalog has, whose other members stay', async () => {
    keycloak.addUser('jane', { memberOf: ['backend'] });
    await signIn('jane');

    expect(await relations('user:default/jane', 'memberOf', 1)).toEqual([
      'group:default/backend',
    ]);
    expect(await relations('group:default/backend', 'hasMember', 2)).toEqual([
      'user:default/ada',
      'user:default/jane',
    ]);
    expect(await catalog.getEntity('group:default/backend')).toMatchObject({
      spec: { parent: 'engineering' },
    });
    await logged(
      'info',
      'Fetched user:default/jane from Keycloak on the first login of user:unprovisioned/jane',
    );
  });

  it('brings groups that the catalog lacks, with their parents', async () => {
    keycloak.addGroup('sales');
    keycloak.addGroup('sales-north', { parentId: 'sales' });
    keycloak.addGroup('frontend', { parentId: 'engineering' });
    keycloak.addUser('kim', { memberOf: ['sales-north', 'frontend'] });
    await signIn('kim');

    expect(await relations('user:default/kim', 'memberOf', 2)).toEqual([
      'group:default/frontend',
      'group:default/sales-north',
    ]);
    expect(await relations('group:default/sales', 'parentOf', 1)).toEqual([
      'group:default/sales-north',
    ]);
    expect(await relations('group:default/engineering', 'parentOf', 2)).toEqual(
      ['group:default/backend', 'group:default/frontend'],
    );
    expect(
      await relations('group:default/engineering', 'hasMember', 1),
    ).toEqual(['user:default/ada']);
  });

  it('leaves out who is disabled', async () => {
    keycloak.addUser('dan', { enabled: false });
    await signIn('dan');
    await logged('info', 'Left user:unprovisioned/dan out of the catalog');

    await afterAnotherLogin('after-dan');
    expect(await catalog.getEntity('user:default/dan')).toBeUndefined();
  });

  it('says that Keycloak does not know somebody', async () => {
    await signIn('nobody');

    expect(await logged('warn', 'user:unprovisioned/nobody')).toEqual([
      'Left user:unprovisioned/nobody out of the catalog: realm kubrix of catalog.providers.keycloakOrg.default has no such user',
    ]);
  });

  it('does not give anybody the entity of somebody else', async () => {
    const known = await catalog.entity('user:default/al-ice');
    keycloak.addUser('al-ice');
    await signIn('al-ice');
    await logged(
      'warn',
      'Left user:unprovisioned/al-ice out of the catalog: user:default/al-ice belongs to somebody else',
    );

    await afterAnotherLogin('after-al-ice');
    expect(await catalog.getEntity('user:default/al-ice')).toEqual(known);
    keycloak.removeUser('al-ice');
  });

  it('tries again when Keycloak fails', async () => {
    keycloak.addUser('rita');
    keycloak.state.failures = 2;
    await signIn('rita');

    expect(await catalog.entity('user:default/rita')).toBeDefined();
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('does not try again what Keycloak refuses', async () => {
    keycloak.addUser('ron');
    Object.assign(keycloak.state, { failures: 1, failureStatus: 401 });
    await signIn('ron');

    expect(await logged('error', 'user:unprovisioned/ron')).toEqual([
      'Could not fetch user:unprovisioned/ron from Keycloak: Keycloak answered with status 401: check the credentials of the client. They wait for the scheduled sync; check catalog.providers.keycloakOrg.default',
    ]);
    expect(keycloak.requests).toHaveLength(1);
    keycloak.state.failureStatus = 500;
  });

  it('reads somebody once who signs in twice at a time', async () => {
    keycloak.addUser('tom');
    await Promise.all([signIn('tom'), signIn('tom')]);
    await catalog.entity('user:default/tom');

    await afterAnotherLogin('after-tom');
    expect(
      keycloak.requests.filter(path => path.endsWith('/users/id-of-tom')),
    ).toHaveLength(1);
  });

  it('outlives a full sync that began to read before, and belongs to the next one', async () => {
    // The second count comes when everything is read.
    let counts = 0;
    const allRead = new Promise<() => void>(reached => {
      keycloak.state.beforeAnswer = path => {
        counts += path.endsWith('/users/count') ? 1 : 0;
        return counts === 2 && path.endsWith('/users/count')
          ? new Promise<void>(resume => reached(resume))
          : Promise.resolve();
      };
    });
    const sync = catalog.runTask(FULL_SYNC);
    const resume = await allRead;

    keycloak.addGroup('support');
    keycloak.addUser('nina', { memberOf: ['support'] });
    await signIn('nina');
    await relations('user:default/nina', 'memberOf', 1);
    resume();
    await sync;
    expect(await catalog.getEntity('user:default/nina')).toBeDefined();
    expect(await catalog.getEntity('group:default/support')).toBeDefined();
    expect(await catalog.getEntity('user:default/ada')).toBeDefined();

    keycloak.state.beforeAnswer = async () => undefined;
    keycloak.removeUser('nina');
    await catalog.runTask(FULL_SYNC);
    expect(await catalog.getEntity('user:default/nina')).toBeUndefined();
    expect(await catalog.getEntity('group:default/support')).toBeDefined();
  });

  it('leaves other issuers to others', async () => {
    await catalog.pending({
      issuer: 'https://login.example.com/realms/another',
      sub: 'id-of-ada',
      userEntityRef: 'user:unprovisioned/ada',
    });

    await afterAnotherLogin('after-another-issuer');
    expect(logger.debug).toHaveBeenCalledWith(
      'No realm under catalog.providers.keycloakOrg is that of issuer https://login.example.com/realms/another',
    );
    expect(keycloak.requests.join()).not.toContain('id-of-ada');
  });
});
