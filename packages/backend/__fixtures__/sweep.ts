import { MountedRoute } from './mountedRoutes';
import { PROVIDER } from './people';
import { StartedPortal } from './startPortal';

/** What a route answers to whom. */
export interface SweptRoute {
  /** The route as `GET /api/<plugin>/<path>`. */
  name: string;
  pluginId: string;
  /** The path that was called. */
  path: string;
  anonymous: Answer;
  pending: Answer;
  /** What a pending user gets with a cookie alone. */
  pendingByCookie: Answer;
  admin: Answer;
}

/** The part of an answer that tells whether the route was reached. */
export interface Answer {
  status: number;
  /** Why the request failed. */
  message?: string;
  setsCookie: boolean;
}

/** Whoever asks: with a token, or with a cookie. */
export interface Caller {
  token?: string;
  cookie?: string;
}

/** Values for the parameters of a plugin's routes, by a part of the route's path; the first that fits is taken. */
type Parameters = Record<string, [inPath: string, value: string][]>;

// Admins create before they read, and delete at last.
const METHODS = ['PUT', 'POST', 'GET', 'PATCH', 'DELETE'];

// Suits routes that take a setting, several settings, or marks of notifications.
const BODY = { value: true, items: [], ids: [] };

/** Calls every route of a portal as nobody, as a pending user, and as an admin. */
export async function sweep(portal: StartedPortal): Promise<SweptRoute[]> {
  const { admin, pending } = portal.tokens;
  const parameters = await prepareParameters(portal);
  const sorted = [...portal.routes].sort(
    (a, b) => METHODS.indexOf(a.method) - METHODS.indexOf(b.method),
  );
  const swept: SweptRoute[] = [];
  for (const route of sorted) {
    const path = fillIn(route, parameters);
    const ask = (caller: Caller) => call(portal, route.method, path, caller);
    swept.push({
      name: `${route.method} /api/${route.pluginId}${route.path}`,
      pluginId: route.pluginId,
      path,
      anonymous: await ask({}),
      pending: await ask({ token: pending.token }),
      pendingByCookie: await ask({ cookie: pending.cookie }),
      admin: await ask({ token: admin.token }),
    });
  }
  return swept;
}

/** Calls a route. */
export async function call(
  portal: StartedPortal,
  method: string,
  path: string,
  { token, cookie }: Caller,
): Promise<Answer> {
  const response = await fetch(`${portal.baseUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(cookie && { Cookie: `backstage-auth=${cookie}` }),
      ...(method !== 'GET' && { 'Content-Type': 'application/json' }),
    },
    body: method === 'GET' ? undefined : JSON.stringify(BODY),
  });
  const answer = {
    status: response.status,
    setsCookie: response.headers.getSetCookie().length > 0,
  };
  if (response.ok) {
    // Some streams never end.
    await response.body?.cancel();
    return answer;
  }
  const body = await response.text();
  return { ...answer, message: body.match(/"message":"([^"]*)"/)?.[1] };
}

/** Finds or creates what parameters of routes can name. */
async function prepareParameters(portal: StartedPortal): Promise<Parameters> {
  const ask = async (path: string, body?: object) => {
    const response = await fetch(`${portal.baseUrl}/api/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: `Bearer ${portal.externalToken}`,
        'Content-Type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    return response.ok ? response.json() : undefined;
  };

  const parameters: Parameters = {};
  for (const pluginId of new Set(portal.routes.map(route => route.pluginId))) {
    const { tasks } = (await ask(
      `${pluginId}/.backstage/scheduler/v1/tasks`,
    )) ?? { tasks: [] };
    const { actions } = (await ask(
      `${pluginId}/.backstage/actions/v1/actions`,
    )) ?? { actions: [] };
    parameters[pluginId] = [
      ['/tasks/:id', tasks[0]?.taskId ?? 'none'],
      ['/:actionId', actions[0]?.id ?? 'none'],
    ];
  }
  const { location } = await ask('catalog/locations', {
    type: 'url',
    target: `${portal.baseUrl}/catalog-info.yaml`,
  });
  parameters.catalog.push(['/locations/:id', location.id]);
  const [notification] = await ask('notifications/notifications', {
    recipients: { type: 'broadcast' },
    payload: { title: 'Hello' },
  });
  parameters.notifications.push(['/:id', notification.id]);
  parameters.auth.push(['/:provider', PROVIDER]);
  return parameters;
}

function fillIn({ pluginId, path }: MountedRoute, parameters: Parameters) {
  const [, value] = parameters[pluginId]?.find(([part]) =>
    path.includes(part),
  ) ?? ['', 'sweep'];
  return `/api/${pluginId}${path
    .replace(/:\w+(\([^)]*\))?[?*+]?/g, value)
    .replace('*', value)}`;
}
