import { InputError } from '@backstage/errors';
import { PROVISIONING_STATUS_PATH } from '@kubrix/plugin-kubrix-common';

/** A route that is open to pending users. */
export interface PendingUserRoute {
  method: string;
  pluginId: string;
  /**
   * The path's segments below the plugin; one that starts with a colon stands for any name, and `*`, as the last one,
   * for a name or several.
   */
  segments: string[];
  /** The only plugin through which the route is open, on the user's behalf; absent: any, and the user's own requests. */
  onlyThrough?: string;
}

/** A request with the token of a pending user. */
export interface PendingUserRequest {
  method: string;
  pluginId: string;
  /** The path below the plugin. */
  path: string;
  /** The plugin that makes the request on the user's behalf, if one does. */
  through?: string;
}

const ROUTE = /^([A-Z]+) \/api\/([a-z0-9-]+)((?:\/[^/?#\s]+)+)$/;

/** Routes that backends serve for each plugin, and not for its users. */
const MANAGEMENT = '.backstage';

/** Stands for the rest of a path. */
const REST = '*';

/** The only plugin that gives cookies to pending users, since images and styles of docs are loaded with one. */
export const PENDING_USER_COOKIE_PLUGIN = 'techdocs';

/** What the app asks for on behalf of people whom the catalog does not know yet. */
export const DEFAULT_PENDING_USER_ROUTES: readonly PendingUserRoute[] = [
  // The dialog that tells them how far their account is.
  parsePendingUserRoute(`GET /api/auth${PROVISIONING_STATUS_PATH}`),

  // What they may do, which the policy answers.
  parsePendingUserRoute('POST /api/permission/authorize'),

  // Reading the catalog, which asks the policy about each entity.
  ...[
    'GET /api/catalog/entities',
    'GET /api/catalog/entities/by-name/:kind/:namespace/:name',
    'GET /api/catalog/entities/by-name/:kind/:namespace/:name/ancestry',
    'GET /api/catalog/entities/by-query',
    'POST /api/catalog/entities/by-query',
    'POST /api/catalog/entities/by-refs',
    'GET /api/catalog/entities/by-uid/:uid',
    'GET /api/catalog/entity-facets',
    'POST /api/catalog/entity-facets',
  ].map(parsePendingUserRoute),
  {
    ...parsePendingUserRoute(
      'POST /api/catalog/.well-known/backstage/permissions/apply-conditions',
    ),
    // Asked directly it would tell what is in entities that they may not read.
    onlyThrough: 'permission',
  },

  // Reading docs, for which TechDocs asks the catalog for the entity on behalf of the user.
  ...[
    'GET /api/techdocs/metadata/entity/:namespace/:kind/:name',
    'GET /api/techdocs/metadata/techdocs/:namespace/:kind/:name',
    'GET /api/techdocs/static/docs/:namespace/:kind/:name/*',
    'GET /api/techdocs/sync/:namespace/:kind/:name',
  ].map(parsePendingUserRoute),
  {
    method: 'GET',
    pluginId: PENDING_USER_COOKIE_PLUGIN,
    segments: [MANAGEMENT, 'auth', 'v1', 'cookie'],
  },

  // Their own settings, which they cannot write: pages that cannot read them show an error.
  parsePendingUserRoute('POST /api/user-settings/multiget'),
];

/**
 * Reads a route in the notation `GET /api/<plugin>/<path>`.
 *
 * @throws InputError when it is not in that notation, goes on after `*`, or leads to `/.backstage`.
 */
export function parsePendingUserRoute(route: string): PendingUserRoute {
  const [, method, pluginId, path] = route.match(ROUTE) ?? [];
  if (!path) {
    throw new InputError(
      `got '${route}', wanted a method and the path of a route, for example 'GET /api/search/query' or 'GET /api/catalog/locations/:id'`,
    );
  }
  const segments = path.slice(1).split('/');
  if (segments.slice(0, -1).includes(REST)) {
    throw new InputError(
      `got '${route}', but '${REST}' stands for the rest of a path; put it at the end, or name the segment, as in ':id'`,
    );
  }
  if (isManagement(segments)) {
    throw new InputError(
      `got '${route}', but /.backstage is closed to pending users in every plugin; remove the entry`,
    );
  }
  return { method, pluginId, segments };
}

/** Whether a pending user may make a request: what no route opens is closed. */
export function isOpenToPendingUsers(
  { method, pluginId, path, through }: PendingUserRequest,
  routes: readonly PendingUserRoute[],
): boolean {
  const segments = path.slice(1).split('/');
  return routes.some(
    route =>
      route.method === method &&
      route.pluginId === pluginId &&
      (!route.onlyThrough || route.onlyThrough === through) &&
      // Only a route that names management leads there.
      isManagement(route.segments) === isManagement(segments) &&
      matches(segments, route.segments),
  );
}

function matches(segments: string[], pattern: string[]): boolean {
  const hasRest = pattern.at(-1) === REST;
  return (
    (hasRest
      ? segments.length >= pattern.length
      : segments.length === pattern.length) &&
    segments.every((segment, index) => {
      const wanted = pattern[index] ?? REST;
      return wanted === REST || wanted.startsWith(':')
        ? isName(segment)
        : segment === wanted;
    })
  );
}

// Whoever serves files decodes a path once more than the router that matched it.
function isName(segment: string): boolean {
  try {
    const name = decodeURIComponent(segment);
    return !['', '.', '..'].includes(name) && !/[/\\%\0]/.test(name);
  } catch {
    return false;
  }
}

// Express finds routes in any case.
function isManagement([first]: string[]): boolean {
  return first.toLowerCase() === MANAGEMENT;
}
