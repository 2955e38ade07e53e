import {
  DEFAULT_PENDING_USER_ROUTES,
  isOpenToPendingUsers,
  parsePendingUserRoute,
} from './pendingUserRoutes';

function isOpen(request: string, through?: string) {
  const [, method, pluginId, path] =
    request.match(/^(\S+) \/api\/([^/]+)(.*)$/) ?? [];
  return isOpenToPendingUsers(
    { method, pluginId, path, through },
    DEFAULT_PENDING_USER_ROUTES,
  );
}

describe('isOpenToPendingUsers', () => {
  it.each([
    'GET /api/auth/kubrix/provisioning',
    'POST /api/permission/authorize',
    'GET /api/catalog/entities',
    'GET /api/catalog/entities/by-name/component/default/shop',
    'GET /api/catalog/entities/by-name/component/default/shop/ancestry',
    'GET /api/catalog/entities/by-query',
    'POST /api/catalog/entities/by-query',
    'POST /api/catalog/entities/by-refs',
    'GET /api/catalog/entities/by-uid/0a1b',
    'GET /api/catalog/entity-facets',
    'POST /api/catalog/entity-facets',
    'POST /api/user-settings/multiget',
    'GET /api/techdocs/metadata/entity/default/component/shop',
    'GET /api/techdocs/metadata/techdocs/default/component/shop',
    'GET /api/techdocs/sync/default/component/shop',
    'GET /api/techdocs/static/docs/default/component/shop/index.html',
    'GET /api/techdocs/static/docs/default/component/shop/assets/a%20b.css',
    'GET /api/techdocs/.backstage/auth/v1/cookie',
  ])('%s: open', request => {
    expect(isOpen(request)).toBe(true);
  });

  it.each([
    // Neighbours of what is open.
    'POST /api/auth/kubrix/provisioning',
    'GET /api/auth/kubrix/provisioning/',
    'GET /api/auth/kubrix',
    'POST /api/auth/kubrix/sign-in-traces',
    'GET /api/auth/kubrix/sign-in-traces/1',
    'DELETE /api/auth/kubrix/sign-in-traces/1',
    'GET /api/auth/v1/sessions/1',
    'DELETE /api/catalog/entities/by-uid/0a1b',
    'GET /api/catalog/entities/by-uid/',
    'GET /api/catalog/entities/by-name/component/default',
    'GET /api/catalog/entities/by-name/component//shop',
    'POST /api/catalog/entities',
    'POST /api/catalog/locations',
    'GET /api/catalog/locations',
    'POST /api/catalog/refresh',
    'PUT /api/user-settings/buckets/b/keys/k',
    'GET /api/permission/authorize',
    'GET /api/search/entities',
    // What nobody thought of.
    'GET /api/anything',
    'GET /api/anything/at/all',
    'POST /api/scaffolder/v2/tasks',
    'GET /api/kubernetes/clusters',
    'GET /api/proxy/anything',
    // Docs beside those of one entity.
    'PUT /api/techdocs/static/docs/default/component/shop/index.html',
    'GET /api/techdocs/static/docs/default/component/shop',
    'GET /api/techdocs/static/docs/default/component/shop/',
    'GET /api/techdocs/static/docs/default/component/shop//index.html',
    'GET /api/techdocs/static/docs/default/component/shop/../payments/index.html',
    'GET /api/techdocs/static/docs/default/component/shop/%2e%2E/payments/index.html',
    'GET /api/techdocs/static/docs/default/component/shop/..%2Fpayments/index.html',
    'GET /api/techdocs/static/docs/default/component/shop/..%5cpayments/index.html',
    'GET /api/techdocs/static/docs/default/component/shop/%252e%252e/payments/index.html',
    'GET /api/techdocs/static/docs/default/component/shop/./index.html',
    'GET /api/techdocs/static/docs/default/component/shop/%00',
    'GET /api/techdocs/static/docs/default/component/shop/%zz',
    'GET /api/techdocs/static/docs/default/component/shop%2F../index.html',
    'GET /api/techdocs/static/other/default/component/shop/index.html',
    // Management.
    'GET /api/catalog/.backstage/actions/v1/actions',
    'POST /api/catalog/.backstage/scheduler/v1/tasks/t/trigger',
    'GET /api/app/.backstage/auth/v1/cookie',
    'DELETE /api/techdocs/.backstage/auth/v1/cookie',
    'GET /api/techdocs/.backstage/actions/v1/actions',
    'GET /api/techdocs/.backstage/auth/v1/cookie/more',
  ])('%s: closed', request => {
    expect(isOpen(request)).toBe(false);
  });

  it('lets the permission backend alone ask for conditions, on behalf of the user', () => {
    const request =
      'POST /api/catalog/.well-known/backstage/permissions/apply-conditions';
    expect(
      [undefined, 'permission', 'scaffolder'].map(through =>
        isOpen(request, through),
      ),
    ).toEqual([false, true, false]);
  });

  it('gives other plugins no more than the user has', () => {
    expect(isOpen('POST /api/permission/authorize', 'catalog')).toBe(true);
    expect(isOpen('POST /api/scaffolder/v2/tasks', 'search')).toBe(false);
  });

  it.each(['/:any/:thing', '/:any/*', '/*'])(
    'keeps management closed behind %s, in any spelling',
    pattern => {
      const routes = [parsePendingUserRoute(`GET /api/search${pattern}`)];
      const open = (path: string) =>
        isOpenToPendingUsers(
          { method: 'GET', pluginId: 'search', path },
          routes,
        );

      expect(open('/a/b')).toBe(true);
      expect(open('/.backstage/b')).toBe(false);
      expect(open('/.BackStage/b')).toBe(false);
    },
  );
});
