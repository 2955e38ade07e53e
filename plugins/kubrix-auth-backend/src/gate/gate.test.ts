import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import express from 'express';
import Router from 'express-promise-router';
import request from 'supertest';
import { gate } from './gate';

const REFUSAL =
  'Your account is still being set up. Until it is ready, you can only look at the catalog. Sign in again when the portal tells you that it is.';
const DOCS = 'static/docs/default/component/shop/index.html';
const TASK = '.backstage/scheduler/v1/tasks/sync';

const pending = 'user:unprovisioned/jane';
const viewer = 'user:default/vic';
const admin = 'user:default/ada';

/** A plugin that answers every request, and whose routes check nothing, but for `/asks` and `/grants`. */
function carelessPlugin(pluginId: string, options?: { public: boolean }) {
  return createBackendPlugin({
    pluginId,
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          httpRouter.addAuthPolicy(
            options?.public
              ? { path: '/', allow: 'unauthenticated' }
              : { path: '/static', allow: 'user-cookie' },
          );
          const router = Router();
          router.get('/asks', async (req, res) => {
            const { principal } = await httpAuth.credentials(req);
            res.json(principal);
          });
          router.get('/grants', async (req, res) => {
            const credentials = await httpAuth.credentials(req);
            res.json(await httpAuth.issueUserCookie(res, { credentials }));
          });
          router.use((_req, res) => {
            res.json('done');
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

/** A permission backend that allows everything to one user, and nothing to others. */
const permissionPlugin = createBackendPlugin({
  pluginId: 'permission',
  register(env) {
    env.registerInit({
      deps: {
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ httpAuth, httpRouter }) {
        const router = Router();
        router.use(express.json());
        router.post('/authorize', async (req, res) => {
          const { principal } = await httpAuth.credentials(req, {
            allow: ['user'],
          });
          const result = principal.userEntityRef === admin ? 'ALLOW' : 'DENY';
          res.json({
            items: req.body.items.map(({ id }: JsonObject) => ({ id, result })),
          });
        });
        httpRouter.use(router);
      },
    });
  },
});

describe('the gate', () => {
  let backend: TestBackend;

  async function start(allowedRoutes?: JsonValue) {
    return startTestBackend({
      features: [
        gate,
        permissionPlugin,
        carelessPlugin('careless'),
        carelessPlugin('catalog'),
        carelessPlugin('techdocs'),
        carelessPlugin('public', { public: true }),
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            kubrix: { auth: { pendingUsers: { allowedRoutes } } },
          },
        }),
      ],
    });
  }

  function call(route: string, token?: string) {
    const [method, path] = route.split(' ');
    const sent = request(backend.server)[method === 'POST' ? 'post' : 'get'](
      `/api/${path}`,
    );
    return token ? sent.set('Authorization', `Bearer ${token}`) : sent;
  }
  const { user, service, limitedUser } = mockCredentials;

  describe('as it is by default', () => {
    beforeAll(async () => {
      backend = await start();
    });

    afterAll(async () => {
      await backend.stop();
    });

    it.each([
      'GET careless/things',
      'POST careless/things',
      'GET careless/asks',
      'POST catalog/locations',
      'GET techdocs/static/docs/default/component/shop/..%2fpayments/index.html',
      'GET techdocs/static/docs/default/component/shop//index.html',
      'GET techdocs/STATIC/docs/default/component/shop/index.html',
      'GET techdocs/.backstage/actions/v1/actions',
      'GET catalog/',
      'GET CATALOG/locations',
      'GET public/asks',
      'GET careless/.backstage/actions/v1/actions',
      'GET public/.backstage/actions/v1/actions',
      `POST public/${TASK}/trigger`,
    ])('%s: not for pending users', async route => {
      const refused = await call(route, user.token(pending));
      expect(refused.status).toBe(403);
      expect(refused.body.error).toEqual({
        name: 'NotAllowedError',
        message: REFUSAL,
      });

      expect((await call(route, user.token(admin))).status).toBe(200);
    });

    it.each([
      'GET catalog/entities',
      'POST catalog/entities/by-refs',
      `GET techdocs/${DOCS}`,
      'GET techdocs/sync/default/component/shop',
    ])('%s: for pending users too', async route => {
      expect((await call(route, user.token(pending))).status).toBe(200);
    });

    it('sees through the spelling of a user reference', async () => {
      const { status } = await call(
        'GET careless/things',
        user.token('User:Unprovisioned/jane'),
      );
      expect(status).toBe(403);
    });

    it('leaves public routes open that do not ask who calls', async () => {
      for (const token of [undefined, user.token(pending)]) {
        expect((await call('GET public/things', token)).status).toBe(200);
      }
    });

    it('lets other plugins act for pending users where that is needed only', async () => {
      const through = (subject: string) =>
        user.token(pending, { actor: { subject } });
      const route =
        'POST catalog/.well-known/backstage/permissions/apply-conditions';

      expect((await call(route, through('plugin:permission'))).status).toBe(
        200,
      );
      expect((await call(route, through('plugin:search'))).status).toBe(403);
      expect((await call(route, user.token(pending))).status).toBe(403);
      expect(
        (await call('GET careless/things', through('plugin:permission')))
          .status,
      ).toBe(403);
    });

    it.each([
      ['careless', DOCS, { viewer: 200, pending: 403 }],
      ['techdocs', 'static/else', { viewer: 200, pending: 403 }],
      ['techdocs', DOCS, { viewer: 200, pending: 200 }],
      [
        'techdocs',
        'sync/default/component/shop',
        { viewer: 401, pending: 401 },
      ],
      ['catalog', 'entities', { viewer: 401, pending: 401 }],
    ])(
      'accepts cookies at /api/%s/%s, those of pending users for docs only',
      async (pluginId, path, expected) => {
        const status = async (userEntityRef: string) =>
          (
            await call(`GET ${pluginId}/${path}`).set(
              'Cookie',
              limitedUser.cookie(userEntityRef),
            )
          ).status;

        expect({
          viewer: await status(viewer),
          pending: await status(pending),
        }).toEqual(expected);
      },
    );

    it.each(['.backstage/auth/v1/cookie', 'grants'])(
      'gives cookies to others, but none to a pending user (%s)',
      async path => {
        for (const plugin of ['careless', 'public']) {
          const route = `GET ${plugin}/${path}`;
          const given = await call(route, user.token(viewer));
          expect(given.headers['set-cookie']).toHaveLength(1);

          const refused = await call(route, user.token(pending));
          expect(refused.status).toBe(403);
          expect(refused.headers['set-cookie']).toBeUndefined();
        }
      },
    );

    it('gives pending users the cookie of TechDocs, and another when their account is ready', async () => {
      const route = 'GET techdocs/.backstage/auth/v1/cookie';
      const first = await call(route, user.token(pending));
      expect(first.headers['set-cookie']).toHaveLength(1);

      const [cookie] = first.headers['set-cookie'][0].split(';');
      const second = await call(route, user.token(viewer)).set(
        'Cookie',
        cookie,
      );
      expect(second.headers['set-cookie']).toHaveLength(1);
      expect(second.headers['set-cookie'][0]).not.toContain(cookie);
    });

    it.each([
      `careless/${TASK}/trigger`,
      `careless/${TASK}/cancel`,
      `public/${TASK}/trigger`,
      `public/${TASK.toUpperCase()}/Cancel/`,
    ])('POST %s: for admins and services only', async path => {
      const route = `POST ${path}`;
      expect((await call(route)).status).toBe(401);
      expect((await call(route, user.token(admin))).status).toBe(200);
      expect((await call(route, service.token())).status).toBe(200);

      const refused = await call(route, user.token(viewer));
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toBe(
        "Starting and cancelling scheduled tasks needs the permission 'devtools.scheduler.trigger'. Ask an admin of the portal.",
      );
    });

    it('closes management to strangers, also where a plugin is public', async () => {
      const route = 'GET public/.backstage/actions/v1/actions';
      expect((await call(route)).status).toBe(401);
      expect((await call(route, user.token(viewer))).status).toBe(200);
    });
  });

  describe('with more routes in the configuration', () => {
    afterEach(async () => {
      await backend.stop();
    });

    it('opens them too', async () => {
      backend = await start([
        'GET /api/careless/things/:id',
        'GET /api/careless/files/*',
      ]);
      const status = async (route: string) =>
        (await call(route, user.token(pending))).status;

      expect(await status('GET careless/things/1')).toBe(200);
      expect(await status('GET careless/files/a/b/c')).toBe(200);
      expect(await status('GET catalog/entities')).toBe(200);
      expect(await status('POST careless/things/1')).toBe(403);
      expect(await status('GET careless/things/1/parts')).toBe(403);
      expect(await status('GET careless/files')).toBe(403);
      expect(await status('GET careless/files/a/%2e%2e/b')).toBe(403);
    });
  });

  it.each<[string, JsonValue, string]>([
    [
      'a value that is no list',
      'GET /api/search/query',
      "Invalid type in config for key 'kubrix.auth.pendingUsers.allowedRoutes' in 'mock-config', got string, wanted string-array",
    ],
    ...[
      '/api/search/query',
      'get /api/search/query',
      'GET /api/search',
      'GET search/query',
      'GET /api/search/query?term=a',
    ].map((route): [string, JsonValue, string] => [
      `'${route}'`,
      ['GET /api/search/query', route],
      `Invalid value in config for key 'kubrix.auth.pendingUsers.allowedRoutes[1]': got '${route}', wanted a method and the path of a route, for example 'GET /api/search/query' or 'GET /api/catalog/locations/:id'`,
    ]),
    [
      'more after the rest',
      ['GET /api/search/*/query'],
      "Invalid value in config for key 'kubrix.auth.pendingUsers.allowedRoutes[0]': got 'GET /api/search/*/query', but '*' stands for the rest of a path; put it at the end, or name the segment, as in ':id'",
    ],
    [
      'management',
      ['GET /api/app/.backstage/auth/v1/cookie'],
      "Invalid value in config for key 'kubrix.auth.pendingUsers.allowedRoutes[0]': got 'GET /api/app/.backstage/auth/v1/cookie', but /.backstage is closed to pending users in every plugin; remove the entry",
    ],
  ])('refuses to start with %s', async (_, allowedRoutes, message) => {
    await expect(start(allowedRoutes)).rejects.toThrow(message);
  });
});
