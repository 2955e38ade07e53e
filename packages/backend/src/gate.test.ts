import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { PROVIDER } from '../__fixtures__/people';
import { StartedPortal, startPortal } from '../__fixtures__/startPortal';
import { Answer, call, sweep, SweptRoute } from '../__fixtures__/sweep';

const REFUSAL =
  'Your account is still being set up. Until it is ready, you can only look at the catalog. Sign in again when the portal tells you that it is.';

/** How many routes are closed to pending users while an admin gets through, for each plugin; never fewer. */
const CLOSED: Record<string, number> = {
  app: 1,
  auth: 6,
  catalog: 19,
  devtools: 6,
  events: 6,
  'kubrix-diagnostics': 3,
  notifications: 21,
  permission: 5,
  proxy: 3,
  scaffolder: 20,
  search: 9,
  signals: 1,
  techdocs: 1,
  'user-settings': 5,
};

/** All that is open to pending users and not to everybody. */
const OPEN = [
  'GET /api/auth/kubrix/provisioning',
  // Checks the token itself; the backends ask it who somebody is.
  'GET /api/auth/v1/userinfo',
  'GET /api/catalog/entities',
  'GET /api/catalog/entities/by-name/:kind/:namespace/:name',
  'GET /api/catalog/entities/by-name/:kind/:namespace/:name/ancestry',
  'GET /api/catalog/entities/by-query',
  'GET /api/catalog/entities/by-uid/:uid',
  'GET /api/catalog/entity-facets',
  'GET /api/techdocs/.backstage/auth/v1/cookie',
  'GET /api/techdocs/metadata/entity/:namespace/:kind/:name',
  'GET /api/techdocs/metadata/techdocs/:namespace/:kind/:name',
  'GET /api/techdocs/sync/:namespace/:kind/:name',
  'POST /api/catalog/entities/by-query',
  'POST /api/catalog/entities/by-refs',
  'POST /api/catalog/entity-facets',
  'POST /api/permission/authorize',
  'POST /api/user-settings/multiget',
];

/** All that is open to everybody, with or without a token. */
const PUBLIC = [
  // The keys with which plugins prove who they are.
  ...Object.keys(CLOSED).map(
    pluginId => `GET /api/${pluginId}/.backstage/auth/v1/jwks.json`,
  ),
  // Forgetting one's cookie, in plugins that are public.
  'DELETE /api/app/.backstage/auth/v1/cookie',
  'DELETE /api/auth/.backstage/auth/v1/cookie',
  'DELETE /api/signals/.backstage/auth/v1/cookie',
  // Signing in.
  'GET /api/auth/.well-known/backstage/permissions/metadata',
  'GET /api/auth/.well-known/jwks.json',
  'GET /api/auth/.well-known/openid-configuration',
  'GET /api/auth/:provider/handler/frame',
  'GET /api/auth/:provider/start',
  `GET /api/auth/${PROVIDER}/handler/frame`,
  `GET /api/auth/${PROVIDER}/start`,
  'GET /api/auth/oidc/start',
  `POST /api/auth/${PROVIDER}/handler/frame`,
  // Whether a plugin is well.
  'GET /api/devtools/health',
  'GET /api/permission/health',
  'GET /api/signals/health',
].sort();
describe('routes of the portal', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const directory = createMockDirectory();
  let portal: StartedPortal;
  let routes: SweptRoute[];

  beforeAll(async () => {
    const { connection } = (await databases.init('POSTGRES_17')).client.config;
    portal = await startPortal({
      directory: directory.path,
      // Knex hides the password from whoever lists the settings.
      connection: { ...connection, password: connection.password },
    });
    routes = await sweep(portal);
  });

  afterAll(async () => {
    await portal?.stop();
  });

  const isRefusal = ({ status, message }: Answer) =>
    status === 403 && message === REFUSAL;
  const isPublic = ({ anonymous }: SweptRoute) =>
    ![401, 403, 404].includes(anonymous.status);
  const isTaskControl = ({ name }: SweptRoute) =>
    /\/scheduler\/v1\/tasks\/:id\/(trigger|cancel)$/.test(name);
  // Plugins go on registering tasks when they have started, so these routes do not always find one.
  const isReached = (route: SweptRoute) =>
    !isTaskControl(route) && ![401, 403, 404].includes(route.admin.status);
  const namesOf = (some: SweptRoute[]) => some.map(({ name }) => name).sort();

  it('are closed to pending users, but for a list', () => {
    const open = routes.filter(
      route =>
        [401, 403].includes(route.anonymous.status) &&
        !isRefusal(route.pending),
    );
    expect(namesOf(open)).toEqual(OPEN);
  });

  it('are open to everybody only where that is known', () => {
    expect(namesOf(routes.filter(isPublic))).toEqual(PUBLIC);
  });

  it('are there, and admins get through', () => {
    const counts: Record<string, number> = {};
    for (const route of routes) {
      counts[route.pluginId] ??= 0;
      if (isReached(route) && isRefusal(route.pending)) {
        counts[route.pluginId] += 1;
      }
    }
    process.stdout.write(
      `Routes that are closed to pending users: ${JSON.stringify(counts)}\n`,
    );

    expect(Object.keys(counts).sort()).toEqual(Object.keys(CLOSED).sort());
    expect(
      Object.keys(CLOSED).filter(id => counts[id] < Math.max(CLOSED[id], 1)),
    ).toEqual([]);
  });

  it('start and cancel scheduled tasks for admins and services only', async () => {
    const tasks = routes.filter(isTaskControl);
    expect(tasks.filter(({ admin }) => admin.status === 200)).not.toEqual([]);
    for (const { path } of tasks) {
      const { viewer } = portal.tokens;
      const refused = await call(portal, 'POST', path, { token: viewer.token });
      expect([path, refused.status]).toEqual([path, 403]);
    }
    const [started] = tasks.filter(({ admin }) => admin.status === 200);
    const byService = await call(portal, 'POST', started.path, {
      token: portal.externalToken,
    });
    // It may be running, which the scheduler answers with a conflict.
    expect([200, 409]).toContain(byService.status);
  });

  it('give pending users no cookie but for docs', async () => {
    const receives = (who: 'anonymous' | 'pending' | 'admin') =>
      namesOf(routes.filter(route => route[who].setsCookie));
    // Strangers too can have their cookie taken away, which is done by setting it.
    expect(receives('pending')).toEqual(
      [
        ...receives('anonymous'),
        'GET /api/techdocs/.backstage/auth/v1/cookie',
      ].sort(),
    );
    expect(receives('admin')).toEqual(
      expect.arrayContaining(
        Object.keys(CLOSED).map(
          pluginId => `GET /api/${pluginId}/.backstage/auth/v1/cookie`,
        ),
      ),
    );
  });

  it('accept cookies of pending users nowhere but for docs', async () => {
    const accepting = routes.filter(
      ({ anonymous, pendingByCookie }) =>
        [401, 403].includes(anonymous.status) &&
        ![401, 403].includes(pendingByCookie.status),
    );
    expect(namesOf(accepting)).toEqual([]);

    const { pending, viewer } = portal.tokens;
    const ask = (page: string, { cookie }: { cookie: string }) =>
      call(portal, 'GET', `/api/techdocs/static/docs/${page}`, { cookie });
    const page = 'default/component/shop/index.html';
    // Past the gate, where there is no such entity.
    expect((await ask(page, viewer)).status).toBe(404);
    expect(await ask(page, pending)).toMatchObject({
      status: 404,
      message: 'Entity not found for component:default/shop',
    });
    expect(
      isRefusal(await ask('default/component/shop/..%2fx/index.html', pending)),
    ).toBe(true);
  });
});
