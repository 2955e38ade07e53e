import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { KeycloakOrgEntityProvider } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { startFakeKeycloak } from '../../__fixtures__/fakeKeycloak';
import { toUserEntity } from '../entities/orgEntities';
import { KeycloakRealm } from '../keycloak/KeycloakRealm';
import { readKeycloakProviders } from '../sync/readKeycloakProviders';
import { readNewcomer } from './readNewcomer';

describe('readNewcomer', () => {
  let keycloak: Awaited<ReturnType<typeof startFakeKeycloak>>;

  beforeAll(async () => {
    keycloak = await startFakeKeycloak();
    keycloak.addGroup('engineering');
    keycloak.addGroup('back end', { parentId: 'engineering' });
    keycloak.addGroup('database', { parentId: 'back end' });
    keycloak.addGroup('admins');
    keycloak.addUser('ada', {
      firstName: 'Ada',
      lastName: 'Lovelace',
      memberOf: ['engineering', 'database', 'back end', 'admins'],
    });
    keycloak.addUser('nameless@example.com', { memberOf: ['admins'] });
    keycloak.addUser('unverified', { emailVerified: false });
    keycloak.addUser('no-address', { email: undefined, firstName: 'No' });
    keycloak.addUser('service-account-ci');
    keycloak.addUser('_');
    keycloak.addUser('disabled', { enabled: false, memberOf: ['admins'] });
  });

  afterAll(() => keycloak?.stop());

  const rootConfig = () =>
    new ConfigReader({
      catalog: { providers: { keycloakOrg: { default: keycloak.provider } } },
    });

  async function readFully() {
    const mutations: EntityProviderMutation[] = [];
    const [provider] = KeycloakOrgEntityProvider.fromConfig(
      { config: rootConfig(), logger: mockServices.logger.mock() },
      {
        scheduler: mockServices.scheduler(),
        userTransformer: async (entity, user, realm) =>
          toUserEntity(user, realm, entity.spec.memberOf ?? []),
      },
    );
    await provider.connect({
      applyMutation: async mutation => {
        mutations.push(mutation);
      },
      refresh: async () => undefined,
    });
    await provider.read({
      logger: mockServices.logger.mock(),
      taskInstanceId: 'full',
    });
    const [full] = mutations;
    return full.type === 'full' ? full.entities : [];
  }

  async function read(
    sub: string,
    known: Record<string, string | undefined> = {},
  ) {
    const [provider] = readKeycloakProviders(rootConfig());
    return readNewcomer({
      keycloak: await KeycloakRealm.signIn({
        provider,
        callTimeoutMs: 5_000,
        signal: new AbortController().signal,
      }),
      provider,
      filter: { includeDisabled: false, includeServiceAccounts: false },
      sub,
      findKnown: async refs =>
        new Map(refs.filter(ref => ref in known).map(ref => [ref, known[ref]])),
    });
  }

  const withoutRelatives = ({
    spec: { members, ...spec } = {},
    ...entity
  }: Entity) => ({
    ...entity,
    spec: { ...spec, ...(entity.kind === 'Group' ? { children: [] } : {}) },
  });

  it.each(['ada', 'nameless@example.com', 'unverified', 'no-address'])(
    'writes %s and their groups as the full sync does',
    async username => {
      const newcomer = await read(`id-of-${username}`);
      const added = newcomer.result === 'add' ? newcomer.entities : [];
      const refs = added.map(({ entity }) => stringifyEntityRef(entity));
      const full = (await readFully())
        .filter(({ entity }) => refs.includes(stringifyEntityRef(entity)))
        .map(({ entity, ...rest }) => ({
          ...rest,
          entity: withoutRelatives(entity),
        }));

      expect(added.at(-1)?.entity.kind).toBe('User');
      expect(full).toHaveLength(added.length);
      expect(full).toEqual(expect.arrayContaining(added));
    },
  );

  it.each<[string, Record<string, string | undefined>, string[]]>([
    [
      'all groups and their parents where the catalog has none',
      {},
      [
        'group:default/admins',
        'group:default/engineering',
        'group:default/back-end',
        'group:default/database',
      ],
    ],
    [
      'no parents of a group that the catalog has',
      {
        'group:default/admins': 'admins',
        'group:default/engineering': 'engineering',
        'group:default/back-end': 'back end',
        'group:default/database': 'database',
      },
      [],
    ],
    [
      'no group that the catalog has from elsewhere',
      { 'group:default/admins': undefined, 'user:default/ada': 'id-of-ada' },
      [
        'group:default/engineering',
        'group:default/back-end',
        'group:default/database',
      ],
    ],
    [
      'a group under its path where another has its name',
      {
        'group:default/admins': 'admins',
        'group:default/back-end': 'another group of this name',
        'group:default/engineering': 'engineering',
      },
      ['group:default/engineering.back-end', 'group:default/database'],
    ],
  ])('adds %s', async (_, known, groups) => {
    const newcomer = await read('id-of-ada', known);

    expect(newcomer).toMatchObject({
      result: 'add',
      userRef: 'user:default/ada',
    });
    expect(
      newcomer.result === 'add' &&
        newcomer.entities.map(({ entity }) => stringifyEntityRef(entity)),
    ).toEqual([...groups, 'user:default/ada']);
  });

  it('adds the parent that the catalog lacks of a group that it lacks', async () => {
    keycloak.addUser('dora', { memberOf: ['database'] });

    const newcomer = await read('id-of-dora', {
      'group:default/engineering': 'engineering',
    });

    expect(
      newcomer.result === 'add' &&
        newcomer.entities.map(({ entity }) => [
          entity.metadata.name,
          entity.spec?.parent,
        ]),
    ).toEqual([
      ['database', 'back-end'],
      ['back-end', 'engineering'],
      ['dora', undefined],
    ]);
  });

  it.each<[string, Record<string, string>, object]>([
    ['id-of-nobody', {}, { result: 'unknown' }],
    ['count', {}, { result: 'unknown' }],
    ['..', {}, { result: 'unknown' }],
    ['id-of-disabled', {}, { result: 'disabled' }],
    ['id-of-service-account-ci', {}, { result: 'filtered-out' }],
    ['id-of-_', {}, { result: 'filtered-out' }],
    [
      'id-of-ada',
      { 'user:default/ada': 'somebody else' },
      { result: 'name-conflict', userRef: 'user:default/ada' },
    ],
  ])('reads %s beside %j as %j', async (sub, known, expected) => {
    expect(await read(sub, known)).toEqual(expected);
  });
});
