import { DefaultHttpAuthService } from '@backstage/backend-defaults/httpAuth';
import {
  coreServices,
  createBackendFeatureLoader,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { createManagementGuard } from './createManagementGuard';
import { PendingUserHttpAuth } from './PendingUserHttpAuth';
import { readPendingUserRoutes } from './readPendingUserRoutes';

const httpAuthFactory = createServiceFactory({
  service: coreServices.httpAuth,
  deps: {
    auth: coreServices.auth,
    config: coreServices.rootConfig,
    discovery: coreServices.discovery,
    plugin: coreServices.pluginMetadata,
  },
  createRootContext: ({ config }) => readPendingUserRoutes(config),
  factory({ auth, discovery, plugin }, routes) {
    const pluginId = plugin.getId();
    return new PendingUserHttpAuth({
      httpAuth: DefaultHttpAuthService.create({ auth, discovery, pluginId }),
      auth,
      pluginId,
      routes,
    });
  },
});

// Nobody asks for this service; it is started in each plugin, before the plugin mounts its routes.
const managementGuardFactory = createServiceFactory({
  service: createServiceRef<{}>({ id: 'kubrix.management-guard' }),
  initialization: 'always',
  deps: {
    httpAuth: coreServices.httpAuth,
    httpRouter: coreServices.httpRouter,
    permissions: coreServices.permissions,
  },
  factory({ httpRouter, ...deps }) {
    httpRouter.use(createManagementGuard(deps));
    return {};
  },
});

/** Keeps every backend plugin closed to pending users, and its scheduled tasks to all but admins. */
export const gate = createBackendFeatureLoader({
  loader: () => [httpAuthFactory, managementGuardFactory],
});
