/** A route as it is mounted, with its parameters as `:name`. */
export interface MountedRoute {
  method: string;
  pluginId: string;
  /** The path below the plugin. */
  path: string;
}

/** What Express 4 keeps of routers; it is typed nowhere. */
interface Layer {
  handle: { stack?: Layer[] };
  keys: { name: string | number }[];
  regexp: RegExp & { fast_slash?: boolean };
  route?: { path: unknown; methods: Record<string, boolean> };
}

const PLUGIN_PATH = /^\/api\/([^/]+)(\/.*)$/;

/** An Express application, as a handler. */
export interface MountedApp {
  pluginId: string;
  app: unknown;
}

/**
 * Lists what is mounted for the backend's plugins: all routes, and handlers of everything below a path.
 *
 * @param router - The root router.
 * @param apps - Express applications in it, which it wraps in functions that hide their routes.
 */
export function listMountedRoutes(
  router: unknown,
  apps: MountedApp[],
): MountedRoute[] {
  const routes = new Map<string, MountedRoute>();
  const found = (method: string, fullPath: string) => {
    const [, pluginId, path] = fullPath.match(PLUGIN_PATH) ?? [];
    if (path) {
      routes.set(`${method} ${fullPath}`, { method, pluginId, path });
    }
  };
  walk((router as Layer['handle']).stack ?? [], '', found);
  for (const { pluginId, app } of apps) {
    const { _router } = app as { _router?: Layer['handle'] };
    walk(_router?.stack ?? [], `/api/${pluginId}`, found);
  }
  return [...routes.values()];
}

function walk(
  stack: Layer[],
  base: string,
  found: (method: string, path: string) => void,
) {
  for (const layer of stack) {
    const { handle, route } = layer;
    if (route) {
      for (const path of [route.path].flat()) {
        for (const method of Object.keys(route.methods)) {
          found(
            method === '_all' ? 'GET' : method.toUpperCase(),
            `${base}${typeof path === 'string' ? path : '/'}`,
          );
        }
      }
    } else if (handle.stack) {
      walk(handle.stack, `${base}${mountPath(layer)}`, found);
    } else if (mountPath(layer)) {
      found('GET', `${base}${mountPath(layer)}`);
    }
  }
}

/** The path that a router was mounted at, which Express keeps as a regular expression only. */
function mountPath({ regexp, keys }: Layer): string {
  if (regexp.fast_slash) {
    return '';
  }
  const names = keys.map(({ name }) => name);
  return regexp.source
    .replace(/^\^/, '')
    .replace('\\/?(?=\\/|$)', '')
    .replace(/\(\?:(\\\/)?\([^)]*\)\)/g, () => `/:${names.shift()}`)
    .replace(/\\(.)/g, '$1');
}
