import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { DIAGNOSTICS_PLUGIN_ID } from '@kubrix/plugin-kubrix-common';
import { makeChecks } from '../doctor/makeChecks';
import { createDiagnosticsRouter } from './createDiagnosticsRouter';

/** The doctor's checks of the portal that runs, for admins. */
export const diagnosticsPlugin = createBackendPlugin({
  pluginId: DIAGNOSTICS_PLUGIN_ID,
  register(reg) {
    reg.registerInit({
      deps: {
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ httpRouter, ...deps }) {
        httpRouter.use(
          createDiagnosticsRouter({
            ...deps,
            makeChecks: () => makeChecks(process.argv),
          }),
        );
      },
    });
  },
});
