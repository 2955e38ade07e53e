import { createBackend } from '@backstage/backend-defaults';

/** The portal's backend: everything that is installed in it. */
export function createPortal() {
  const backend = createBackend();

  backend.add(import('@backstage/plugin-app-backend'));

  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@kubrix/plugin-kubrix-auth-backend'));
  backend.add(import('@backstage/plugin-auth-backend-module-github-provider'));
  backend.add(import('@backstage/plugin-auth-backend-module-gitlab-provider'));

  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
  backend.add(import('@kubrix/plugin-catalog-backend-module-kubrix-keycloak'));

  backend.add(import('@backstage/plugin-events-backend'));

  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(import('@kubrix/plugin-permission-backend-module-kubrix-rbac'));

  backend.add(import('@backstage/plugin-search-backend'));
  backend.add(import('@backstage/plugin-search-backend-module-catalog'));
  backend.add(import('@backstage/plugin-search-backend-module-pg'));

  backend.add(import('@backstage/plugin-user-settings-backend'));

  return backend;
}
