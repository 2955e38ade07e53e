import { createBackendModule } from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { KubrixPermissionPolicy } from './KubrixPermissionPolicy';

/** Installs the kubriX policy in the `permission` plugin, which accepts one policy only. */
export const kubrixPermissionModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'kubrix-rbac',
  register(env) {
    env.registerInit({
      deps: { policies: policyExtensionPoint },
      async init({ policies }) {
        policies.setPolicy(new KubrixPermissionPolicy());
      },
    });
  },
});
