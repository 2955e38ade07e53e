import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  discoveryOf,
  entityOf,
  locationRef,
  providerOf,
  serveEntities,
  startCatalogBackend,
} from '../../__fixtures__/catalogBackend';
import catalogModule from '../index';

const RESERVED =
  'is reserved for people whose account is still being set up. Choose another namespace';

describe('a catalog whose rules allow users and groups', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const directory = createMockDirectory();
  const changing = [entityOf('Component', 'default/changing')];
  let files: Awaited<ReturnType<typeof serveEntities>>;
  let catalog: Awaited<ReturnType<typeof startCatalogBackend>>;

  beforeAll(async () => {
    files = await serveEntities({
      '/operator/all.yaml': [
        entityOf('Location', 'default/operator-teams', {
          target: './teams.yaml',
        }),
      ],
      '/operator/teams.yaml': [entityOf('Group', 'default/operators-team')],
      '/operator/squatter.yaml': [entityOf('Component', 'unprovisioned/olga')],
      '/registered/component.yaml': [entityOf('Component', 'default/shop')],
      '/registered/changing.yaml': changing,
      '/registered/user.yaml': [entityOf('User', 'default/mallory')],
      '/registered/group.yaml': [entityOf('Group', 'default/admins')],
      '/registered/nested.yaml': [
        entityOf('Location', 'default/nested', {
          target: './nested-user.yaml',
        }),
      ],
      '/registered/nested-user.yaml': [entityOf('User', 'default/nestor')],
      '/registered/squatter.yaml': [
        entityOf('Component', 'Unprovisioned/jane'),
      ],
      '/discovered/catalog-info.yaml': [entityOf('User', 'default/dora')],
    });
    directory.setContent({
      'people.yaml': JSON.stringify(entityOf('User', 'default/ada')),
    });
    catalog = await startCatalogBackend({
      knex: await databases.init('POSTGRES_17'),
      readingFrom: files.host,
      catalog: {
        rules: [{ allow: ['Component', 'Location', 'User', 'Group'] }],
        locations: [
          { type: 'file', target: directory.resolve('people.yaml') },
          { type: 'url', target: files.url('/operator/all.yaml') },
          { type: 'url', target: files.url('/operator/squatter.yaml') },
        ],
      },
      providers: [
        providerOf('organisation', [
          entityOf('User', 'default/kim'),
          entityOf('Group', 'default/editors'),
          entityOf('User', 'unprovisioned/pia'),
          entityOf('Component', 'UNPROVISIONED/paul'),
        ]),
        discoveryOf(files.url('/discovered/catalog-info.yaml')),
      ],
    });
  });

  afterAll(async () => {
    await catalog?.stop();
    await files?.stop();
  });

  it.each([
    ['a file of the configuration', 'user:default/ada'],
    [
      'a location below one of the configuration',
      'group:default/operators-team',
    ],
    ['a provider of users', 'user:default/kim'],
    ['a provider of groups', 'group:default/editors'],
  ])('accepts what comes from %s', async (_, ref) => {
    expect(await catalog.entity(ref)).toBeDefined();
  });

  it('accepts other kinds from a location that somebody registers', async () => {
    const location = await catalog.register(
      files.url('/registered/component.yaml'),
    );

    expect(await catalog.entity('component:default/shop')).toBeDefined();
    expect((await catalog.entity(location)).status).toBeUndefined();
  });

  it.each([
    ['user', 'user:default/mallory'],
    ['group', 'group:default/admins'],
  ])(
    'refuses a %s from a location that somebody registers',
    async (file, ref) => {
      const target = files.url(`/registered/${file}.yaml`);
      const location = await catalog.register(target);

      expect(await catalog.refusal(location)).toBe(
        `NotAllowedError: Entity ${ref} at url:${target}, originated at url:${target}, is not of an allowed kind for that location`,
      );
      expect(await catalog.getEntity(ref)).toBeUndefined();
    },
  );

  it('refuses a user from a location below one that somebody registers', async () => {
    const target = files.url('/registered/nested.yaml');
    await catalog.register(target);

    expect(await catalog.refusal('location:default/nested')).toBe(
      `NotAllowedError: Entity user:default/nestor at url:${target}, originated at url:${target}, is not of an allowed kind for that location`,
    );
    expect(await catalog.getEntity('user:default/nestor')).toBeUndefined();
  });

  it('says why before a location is registered', async () => {
    const user = files.url('/registered/user.yaml');

    expect(await catalog.tryToRegister(user)).toContain(
      `NotAllowedError: Entity user:default/mallory at url:${user}, originated at url:${user}, is not of an allowed kind for that location`,
    );
    expect(
      await catalog.tryToRegister(files.url('/registered/squatter.yaml')),
    ).toContain(
      `Component jane cannot be in namespace Unprovisioned: it ${RESERVED}`,
    );
  });

  it('shows on the page of a location that brings a user and a reserved name later', async () => {
    const target = files.url('/registered/changing.yaml');
    const location = await catalog.register(target);
    await catalog.entity('component:default/changing');
    await catalog.entity(location);

    changing.push(
      entityOf('User', 'default/chuck'),
      entityOf('User', 'unprovisioned/chuck'),
    );

    expect(await catalog.errorsOn(location)).toEqual([
      `InputError: User chuck cannot be in namespace unprovisioned: it ${RESERVED}`,
      `NotAllowedError: Entity user:default/chuck at url:${target}, originated at url:${target}, is not of an allowed kind for that location`,
    ]);
    expect(await catalog.getEntity('user:default/chuck')).toBeUndefined();
    expect(await catalog.getEntity('user:unprovisioned/chuck')).toBeUndefined();
  });

  it('refuses a user from a discovered repository', async () => {
    const target = files.url('/discovered/catalog-info.yaml');

    expect(await catalog.refusal(locationRef(target))).toBe(
      `NotAllowedError: Entity user:default/dora at url:${target}, originated at url:${target}, is not of an allowed kind for that location`,
    );
    expect(await catalog.getEntity('user:default/dora')).toBeUndefined();
  });

  it('refuses the namespace of temporary identities to a location that somebody registers', async () => {
    const location = await catalog.register(
      files.url('/registered/squatter.yaml'),
    );

    expect(await catalog.refusal(location)).toBe(
      `InputError: Component jane cannot be in namespace Unprovisioned: it ${RESERVED}`,
    );
    expect(
      await catalog.getEntity('component:unprovisioned/jane'),
    ).toBeUndefined();
  });

  it('refuses the namespace of temporary identities to a location of the configuration', async () => {
    const target = files.url('/operator/squatter.yaml');

    expect(await catalog.refusal(locationRef(target))).toBe(
      `InputError: Component olga cannot be in namespace unprovisioned: it ${RESERVED}`,
    );
    expect(
      await catalog.getEntity('component:unprovisioned/olga'),
    ).toBeUndefined();
  });

  it.each([
    ['user:unprovisioned/pia', 'User pia', 'unprovisioned'],
    ['component:unprovisioned/paul', 'Component paul', 'UNPROVISIONED'],
  ])('refuses %s to a provider', async (ref, subject, namespace) => {
    expect(await catalog.refusal(ref)).toContain(
      `InputError: ${subject} cannot be in namespace ${namespace}: it ${RESERVED}`,
    );
    expect(await catalog.getEntity(ref)).toBeUndefined();
  });
});

it('does not start the catalog with rules that were not narrowed', async () => {
  await expect(
    startTestBackend({
      features: [
        catalogPlugin,
        catalogModule,
        mockServices.rootConfig.factory({
          data: { catalog: { rules: [{ allow: ['User'] }] } },
        }),
      ],
    }),
  ).rejects.toThrow(
    'catalog.rules let every location bring User or Group entities',
  );
});
