import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { policyEntityReadPermission } from '@kubrix/plugin-kubrix-common';
import { createRbacRouter } from './api/createRbacRouter';
import { Explainer } from './api/Explainer';
import { KnownPermissions } from './api/KnownPermissions';
import { RbacAudit } from './audit/RbacAudit';
import { readRbacConfig } from './config/readRbacConfig';
import { KubrixPermissionPolicy } from './KubrixPermissionPolicy';
import { CurrentPolicy } from './loading/CurrentPolicy';
import { logLoad } from './loading/logLoad';
import { createRbacMetrics } from './metrics/RbacMetrics';

/** Installs the kubriX policy in the `permission` plugin, which accepts one policy only. */
export const kubrixPermissionModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'kubrix-rbac',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        policies: policyExtensionPoint,
        rootConfig: coreServices.rootConfig,
        systemMetadata: coreServices.rootSystemMetadata,
      },
      async init(deps) {
        const { lifecycle, logger } = deps;
        const config = readRbacConfig(deps.rootConfig);
        config.warnings.forEach(warning => logger.warn(warning));

        const audit = new RbacAudit({ auditor: deps.auditor, logger });
        const metrics = createRbacMetrics(deps.metrics);
        const current = await CurrentPolicy.load({
          config,
          onLoad: load => {
            logLoad(load, logger);
            audit.loaded(load);
            metrics.loaded(load);
          },
        });
        if (config.policyFileReload) {
          const stop = new AbortController();
          lifecycle.addShutdownHook(() => stop.abort());
          current.follow(stop.signal).catch(error => {
            logger.error(
              'Changes of the permission policy have no effect any more, restart the portal',
              error,
            );
          });
        }
        deps.policies.setPolicy(
          new KubrixPermissionPolicy({ current, audit, metrics }),
        );

        deps.permissionsRegistry.addPermissions([policyEntityReadPermission]);
        const knownPermissions = new KnownPermissions({
          ...deps,
          pluginIds: config.pluginsWithPermission,
        });
        deps.httpRouter.use(
          createRbacRouter({
            ...deps,
            current,
            knownPermissions,
            explainer: new Explainer({
              ...deps,
              current,
              knownPermissions,
              maxDepth: config.maxDepth,
            }),
          }),
        );
      },
    });
  },
});
