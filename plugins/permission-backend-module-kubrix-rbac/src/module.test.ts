import { rootSystemMetadataServiceFactory } from '@backstage/backend-defaults/rootSystemMetadata';
import {
  BackstageCredentials,
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogLocationDeletePermission,
  catalogPermissions,
  RESOURCE_TYPE_CATALOG_ENTITY,
} from '@backstage/plugin-catalog-common/alpha';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { Permission } from '@backstage/plugin-permission-common';
import { createPermissionIntegrationRouter } from '@backstage/plugin-permission-node';
import request from 'supertest';
import permissionModule from './index';

const GROUPS: Record<string, string[]> = {
  'user:default/ada': ['group:default/admins'],
  'user:default/ed': ['group:default/editors'],
};

function entity(kind: string, owner: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'shop', namespace: 'default' },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

const ENTITIES = new Map([
  ['component:default/shop', entity('Component', 'group:default/editors')],
  ['api:default/shop', entity('API', 'group:default/viewers')],
  ['system:default/shop', entity('System', 'group:default/viewers')],
  ['domain:default/shop', entity('Domain', 'group:default/viewers')],
  ['resource:default/shop', entity('Resource', 'group:default/viewers')],
  ['group:default/shop', entity('Group', 'group:default/viewers')],
  ['user:default/shop', entity('User', 'user:default/shop')],
]);

/**
 * The catalog's own rules over a fixed set of entities.
 *
 * The mocked auth service issues no on-behalf-of tokens, which the permissions registry demands, hence the bare router.
 */
const catalogOfFixedEntities = createBackendPlugin({
  pluginId: 'catalog',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.use(
          createPermissionIntegrationRouter({
            resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
            permissions: catalogPermissions,
            rules: Object.values(permissionRules),
            getResources: async refs => refs.map(ref => ENTITIES.get(ref)),
          }),
        );
      },
    });
  },
});

const userInfoWithGroups = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    async getUserInfo(credentials: BackstageCredentials) {
      const { userEntityRef } = await mockServices
        .userInfo()
        .getUserInfo(credentials);
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, ...(GROUPS[userEntityRef] ?? [])],
      };
    },
  }),
});

describe('the permission backend with the built-in policy', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        permissionPlugin,
        permissionModule,
        catalogOfFixedEntities,
        userInfoWithGroups,
        rootSystemMetadataServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            permission: {
              enabled: true,
              rbac: {
                admin: { superUsers: [{ name: 'group:default/admins' }] },
              },
            },
          },
        }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  async function authorize(
    userEntityRef: string,
    permission: Permission,
    resourceRef?: string,
  ): Promise<string> {
    const response = await request(backend.server)
      .post('/api/permission/authorize')
      .set('Authorization', mockCredentials.user.header(userEntityRef))
      .send({ items: [{ id: '1', permission, resourceRef }] })
      .expect(200);
    return response.body.items[0].result;
  }

  const pending = 'user:unprovisioned/jane';
  const withoutGroups = 'user:default/noel';
  const editor = 'user:default/ed';
  const admin = 'user:default/ada';

  it.each([
    ['component:default/shop', 'ALLOW'],
    ['api:default/shop', 'ALLOW'],
    ['system:default/shop', 'ALLOW'],
    ['domain:default/shop', 'ALLOW'],
    ['resource:default/shop', 'DENY'],
    ['group:default/shop', 'DENY'],
    ['user:default/shop', 'DENY'],
  ])('reading %s: pending users %s, others ALLOW', async (ref, forPending) => {
    expect({
      pending: await authorize(pending, catalogEntityReadPermission, ref),
      withoutGroups: await authorize(
        withoutGroups,
        catalogEntityReadPermission,
        ref,
      ),
      admin: await authorize(admin, catalogEntityReadPermission, ref),
    }).toEqual({ pending: forPending, withoutGroups: 'ALLOW', admin: 'ALLOW' });
  });

  it.each([
    [pending, 'component:default/shop', 'DENY'],
    [withoutGroups, 'component:default/shop', 'DENY'],
    [editor, 'component:default/shop', 'ALLOW'],
    [editor, 'api:default/shop', 'DENY'],
    [admin, 'api:default/shop', 'ALLOW'],
  ])('%s deleting %s: %s', async (who, ref, result) => {
    expect(await authorize(who, catalogEntityDeletePermission, ref)).toBe(
      result,
    );
  });

  it.each([
    [pending, 'DENY'],
    [withoutGroups, 'DENY'],
    [editor, 'DENY'],
    [admin, 'ALLOW'],
  ])('%s asking for an admin permission: %s', async (who, result) => {
    expect(await authorize(who, catalogLocationDeletePermission)).toBe(result);
  });
});
