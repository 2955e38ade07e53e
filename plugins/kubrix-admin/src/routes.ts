import { createRouteRef } from '@backstage/core-plugin-api';

/** Where the page of pending users is. */
export const pendingUsersRouteRef = createRouteRef({
  id: 'kubrix-admin:pending-users',
});

/** Where the page of roles and permissions is. */
export const rbacRouteRef = createRouteRef({ id: 'kubrix-admin:rbac' });

/** Where the page is that tells whether people can sign in. */
export const signInDiagnosticsRouteRef = createRouteRef({
  id: 'kubrix-admin:sign-in-diagnostics',
});
