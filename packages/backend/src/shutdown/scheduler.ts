import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';

/**
 * Runs tasks as every Backstage does, but stops them as soon as the portal is told to end.
 *
 * @remarks
 * Backstage alone stops them when the database ends as well, so that a task cannot say any more that it has stopped, and
 * other replicas take it for running until its time-out.
 */
export const scheduler = createServiceFactory({
  service: coreServices.scheduler,
  deps: {
    database: coreServices.database,
    httpRouter: coreServices.httpRouter,
    logger: coreServices.logger,
    metrics: metricsServiceRef,
    pluginMetadata: coreServices.pluginMetadata,
    rootLifecycle: coreServices.rootLifecycle,
  },
  factory({ rootLifecycle, ...deps }) {
    return DefaultSchedulerService.create({
      ...deps,
      rootLifecycle: {
        addBeforeShutdownHook: hook =>
          rootLifecycle.addBeforeShutdownHook(hook),
        addShutdownHook: hook => rootLifecycle.addBeforeShutdownHook(hook),
        addStartupHook: hook => rootLifecycle.addStartupHook(hook),
      },
    });
  },
});
