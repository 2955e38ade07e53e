import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import { rootSystemMetadataServiceFactory } from '@backstage/backend-defaults/rootSystemMetadata';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogEntityDeletePermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import Router from 'express-promise-router';
import request from 'supertest';
import permissionModule from '../index';

const METADATA_PATH = '/.well-known/backstage/permissions/metadata';

const CSV = `g, group:default/company, role:default/everybody
g, user:unprovisioned/*, role:default/unprovisioned
p, role:default/everybody, build, use, allow
`;
const CONDITIONS = `roleEntityRef: role:default/everybody
result: CONDITIONAL
pluginId: catalog
resourceType: catalog-entity
permissionMapping: [delete]
conditions:
  rule: IS_ENTITY_OWNER
  resourceType: catalog-entity
  params: { claims: [$ownerRefs] }
`;

function entity(
  kind: string,
  name: string,
  relations: Record<string, string>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    relations: Object.entries(relations).map(([type, targetRef]) => ({
      type,
      targetRef,
    })),
  };
}

const ENTITIES = [
  entity('User', 'ada', {}),
  entity('User', 'ed', { memberOf: 'group:default/team' }),
  entity('Group', 'team', { childOf: 'group:default/company' }),
  entity('Group', 'company', {}),
  entity('Component', 'shop', { ownedBy: 'group:default/team' }),
  entity('Component', 'bank', { ownedBy: 'group:default/other' }),
];

/** Plugins that ask for permissions, and one that does not say which. */
const plugins = [
  createBackendPlugin({
    pluginId: 'catalog',
    register(env) {
      env.registerInit({
        deps: { registry: coreServices.permissionsRegistry },
        async init({ registry }) {
          registry.addPermissions([catalogEntityDeletePermission]);
        },
      });
    },
  }),
  createBackendPlugin({
    pluginId: 'ci',
    register(env) {
      env.registerInit({
        deps: { registry: coreServices.permissionsRegistry },
        async init({ registry }) {
          registry.addPermissions([
            createPermission({ name: 'build', attributes: {} }),
          ]);
        },
      });
    },
  }),
  createBackendPlugin({
    pluginId: 'broken',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          const router = Router();
          router.get(METADATA_PATH, () => {
            throw new Error('Out of order');
          });
          httpRouter.use(router);
        },
      });
    },
  }),
  createBackendPlugin({
    pluginId: 'without-permissions',
    register(env) {
      env.registerInit({ deps: {}, async init() {} });
    },
  }),
];

const KNOWN = [
  { pluginId: 'ci', name: 'build', action: 'use' },
  {
    pluginId: 'catalog',
    name: 'catalog.entity.delete',
    action: 'delete',
    resourceType: 'catalog-entity',
  },
  {
    pluginId: 'permission',
    name: 'policy.entity.read',
    action: 'read',
    resourceType: 'policy-entity',
  },
];
describe('the routes of the policy', () => {
  const directory = createMockDirectory();
  const csv = directory.resolve('policy.csv');
  const conditions = directory.resolve('conditions.yaml');
  let backend: TestBackend;

  async function start(
    rbac: JsonObject = {},
    result:
      AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
  ) {
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    backend = await startTestBackend({
      features: [
        permissionPlugin,
        permissionModule,
        ...plugins,
        catalogServiceMock.factory({ entities: ENTITIES }),
        permissionsRegistryServiceFactory,
        rootSystemMetadataServiceFactory,
        logger.factory,
        mockServices.permissions.factory({ result }),
        mockServices.rootConfig.factory({
          data: {
            permission: {
              enabled: true,
              rbac: {
                'policies-csv-file': csv,
                conditionalPoliciesFile: conditions,
                ...rbac,
              },
            },
          },
        }),
      ],
    });
    return logger;
  }

  function get(path: string) {
    return request(backend.server)
      .get(`/api/permission/kubrix/rbac/${path}`)
      .set('Authorization', mockCredentials.user.header('user:default/ada'));
  }

  beforeEach(() => {
    directory.setContent({ 'policy.csv': CSV, 'conditions.yaml': CONDITIONS });
  });

  afterEach(async () => {
    await backend.stop();
  });

  it('show the policy in force, and what may be asked about', async () => {
    const logger = await start({
      admin: { superUsers: [{ name: 'user:default/ada' }] },
      defaultPermissions: {
        defaultRole: 'role:default/everybody',
        basicPermissions: [{ permission: 'build' }],
      },
    });

    const { body, headers } = await get('policy').expect(200);

    expect(headers['cache-control']).toBe('no-store');
    const configured = { in: 'permission.rbac.defaultPermissions' };
    expect(body).toEqual({
      loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      files: [csv, conditions],
      superUsers: [
        {
          ref: 'user:default/ada',
          source: { in: 'permission.rbac.admin.superUsers' },
        },
      ],
      defaultRole: { ref: 'role:default/everybody', source: configured },
      roles: [
        {
          ref: 'role:default/everybody',
          members: [
            { ref: 'group:default/company', source: { in: csv, line: 1 } },
          ],
          permissions: [
            {
              permission: 'build',
              action: 'use',
              effect: 'allow',
              source: { in: csv, line: 3 },
            },
            {
              permission: 'build',
              action: 'use',
              effect: 'allow',
              source: configured,
            },
          ],
          conditions: [
            {
              pluginId: 'catalog',
              resourceType: 'catalog-entity',
              actions: ['delete'],
              conditions: {
                rule: 'IS_ENTITY_OWNER',
                resourceType: 'catalog-entity',
                params: { claims: ['$ownerRefs'] },
              },
              source: { in: conditions, line: 1 },
            },
          ],
        },
        {
          ref: 'role:default/unprovisioned',
          members: [
            { ref: 'user:unprovisioned/*', source: { in: csv, line: 2 } },
          ],
          permissions: [],
          conditions: [],
        },
      ],
      knownPermissions: KNOWN,
    });
    expect(logger.warn).toHaveBeenCalledWith(
      "The plugin 'broken' does not say which permissions it asks for",
      expect.objectContaining({ name: 'ResponseError' }),
    );
  });

  it('ask the plugins that are configured, no others', async () => {
    const logger = await start({ pluginsWithPermission: ['ci', 'missing'] });

    const { body } = await get('policy').expect(200);

    expect(body.knownPermissions).toEqual([KNOWN[0]]);
    expect(logger.warn).not.toHaveBeenCalledWith(
      expect.stringContaining('broken'),
      expect.anything(),
    );
  });

  it('explain by the groups that the catalog knows, ancestors included', async () => {
    await start();

    const { body } = await get(
      'explain?user=user:default/ed&permission=build',
    ).expect(200);

    expect(body).toEqual({
      user: 'user:default/ed',
      permission: 'build',
      action: 'use',
      decision: 'ALLOW',
      reason: 'allow-line',
      chain: [
        { kind: 'group', ref: 'group:default/company' },
        {
          kind: 'role',
          subject: 'group:default/company',
          role: 'role:default/everybody',
          source: { in: csv, line: 1 },
        },
        {
          kind: 'permission',
          role: 'role:default/everybody',
          permission: 'build',
          action: 'use',
          effect: 'allow',
          source: { in: csv, line: 3 },
        },
      ],
    });
  });

  it('count as many levels of groups as is configured', async () => {
    await start({ maxDepth: 0 });

    const { body } = await get('explain?user=ed&permission=build').expect(200);

    expect(body).toMatchObject({ decision: 'DENY', reason: 'no-match' });
  });

  it.each([
    ['ed', '', 'CONDITIONAL', undefined],
    ['ed', '&entity=component:default/shop', 'ALLOW', true],
    ['ed', '&entity=component:bank', 'DENY', false],
  ])(
    'explain conditions: %s%s is %s',
    async (user, entityOf, decision, holds) => {
      await start();

      const { body } = await get(
        `explain?user=${user}&permission=catalog.entity.delete${entityOf}`,
      ).expect(200);

      expect(body).toMatchObject({ decision, reason: 'condition' });
      expect(body.chain.at(-1).holds).toBe(holds);
    },
  );

  it('explain what pending users may do, who are not in the catalog', async () => {
    await start();

    const { body } = await get(
      'explain?user=user:unprovisioned/jane&permission=build',
    ).expect(200);

    expect(body).toMatchObject({ decision: 'DENY', reason: 'no-match' });
    expect(body.chain).toEqual([
      expect.objectContaining({ role: 'role:default/unprovisioned' }),
    ]);
  });

  it.each([
    [
      'permission=build',
      400,
      "The parameter 'user' is missing, set it to the reference of a user, such as user:default/ada",
    ],
    [
      'user=group:default/team&permission=build',
      400,
      "The parameter 'user' is group:default/team, set it to the reference of a user, such as user:default/ada",
    ],
    [
      'user=ed&user=ada&permission=build',
      400,
      "The parameter 'user' is given twice, give it once",
    ],
    [
      'user=ed',
      400,
      "The parameter 'permission' is missing, set it to the name of a permission, such as catalog.entity.read",
    ],
    [
      'user=ed&permission=biuld',
      400,
      "The parameter 'permission' is biuld, for which no plugin of this portal asks. /api/permission/kubrix/rbac/policy lists all permissions.",
    ],
    [
      'user=ed&permission=catalog.entity.delete&entity=shop',
      400,
      'The parameter \'entity\' is "shop", set it to a reference, such as component:default/name',
    ],
    [
      'user=ed&permission=build&entity=component:default/shop',
      400,
      "The parameter 'entity' is component:default/shop, but the permission build is not about entities. Leave it out.",
    ],
    [
      'user=nobody&permission=build',
      404,
      'The catalog knows no user:default/nobody.',
    ],
    [
      'user=ed&permission=catalog.entity.delete&entity=component:none',
      404,
      'The catalog knows no component:default/none.',
    ],
  ])('answer %s with %i', async (query, status, message) => {
    await start();

    const response = await get(`explain?${query}`);

    expect([response.status, response.body.error?.message]).toEqual([
      status,
      message,
    ]);
  });

  it.each(['policy', 'explain?user=ed&permission=build'])(
    'refuse %s to those who may not read policies',
    async path => {
      await start({}, AuthorizeResult.DENY);

      const { body } = await get(path).expect(403);

      expect(body.error.message).toBe(
        "This needs the permission 'policy.entity.read'. Ask an admin of the portal.",
      );
    },
  );
});
