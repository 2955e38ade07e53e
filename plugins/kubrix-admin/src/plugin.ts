import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { kubrixAdminApiRef } from './api/KubrixAdminApi';
import { KubrixAdminClient } from './api/KubrixAdminClient';
import {
  pendingUsersRouteRef,
  rbacRouteRef,
  signInDiagnosticsRouteRef,
} from './routes';

/** The pages for admins, and the API that they ask. */
export const kubrixAdminPlugin = createPlugin({
  id: 'kubrix-admin',
  apis: [
    createApiFactory({
      api: kubrixAdminApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new KubrixAdminClient(deps),
    }),
  ],
  routes: {
    pendingUsers: pendingUsersRouteRef,
    rbac: rbacRouteRef,
    signInDiagnostics: signInDiagnosticsRouteRef,
  },
});

/**
 * Who waits for their account, and how the syncs with Keycloak went.
 *
 * Whoever may not read that sees the app's page for addresses that do not exist.
 */
export const PendingUsersPage = kubrixAdminPlugin.provide(
  createRoutableExtension({
    name: 'PendingUsersPage',
    component: () =>
      import('./components/pendingUsers/PendingUsersPage').then(
        module => module.PendingUsersPage,
      ),
    mountPoint: pendingUsersRouteRef,
  }),
);

/**
 * Who may do what, and why.
 *
 * Whoever may not read that sees the app's page for addresses that do not exist.
 */
export const RbacPage = kubrixAdminPlugin.provide(
  createRoutableExtension({
    name: 'RbacPage',
    component: () =>
      import('./components/rbac/RbacPage').then(module => module.RbacPage),
    mountPoint: rbacRouteRef,
  }),
);

/**
 * Whether people can sign in, and what happens when one does.
 *
 * Whoever may not read that sees the app's page for addresses that do not exist.
 */
export const SignInDiagnosticsPage = kubrixAdminPlugin.provide(
  createRoutableExtension({
    name: 'SignInDiagnosticsPage',
    component: () =>
      import('./components/diagnostics/SignInDiagnosticsPage').then(
        module => module.SignInDiagnosticsPage,
      ),
    mountPoint: signInDiagnosticsRouteRef,
  }),
);
