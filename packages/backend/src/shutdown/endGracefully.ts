import { RootHttpRouterConfigureContext } from '@backstage/backend-defaults/rootHttpRouter';
import { RootLifecycleService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { setTimeout as delay } from 'node:timers/promises';
import { OpenConnections } from './OpenConnections';

const SHUTDOWN_DELAY_KEY = 'backend.lifecycle.serverShutdownDelay';

/** How long requests may take to finish before everything they need is taken from them. */
const REQUESTS_LIMIT_MS = 4_000;

/** How long everything else may take to end, beside the requests. */
const REST_LIMIT_MS = 2_000;

/**
 * Lets requests finish once the portal is told to end, in the order in which load balancers need it: readiness is gone,
 * requests come in for some time still, those that are there get their answers, and only then plugins and database end.
 *
 * @remarks
 * Backstage alone would take the database from requests in flight, and wait a minute for connections on which plugins
 * wait for events.
 */
export function endGracefully({
  config,
  lifecycle,
  logger,
  server,
}: Pick<
  RootHttpRouterConfigureContext,
  'config' | 'lifecycle' | 'logger' | 'server'
>) {
  const connections = new OpenConnections(server);
  // Of the type of a plugin's, but whoever serves for all plugins gets the root's.
  const rootLifecycle = lifecycle as RootLifecycleService;
  const delayMs = config.has(SHUTDOWN_DELAY_KEY)
    ? durationToMilliseconds(
        readDurationFromConfig(config, { key: SHUTDOWN_DELAY_KEY }),
      )
    : 0;
  const limitMs = delayMs + REQUESTS_LIMIT_MS + REST_LIMIT_MS;

  rootLifecycle.addBeforeShutdownHook(async () => {
    setTimeout(() => {
      logger.error(
        `The portal ends without having finished, ${limitMs / 1000} s after it was told to`,
      );
      process.exit(1);
    }, limitMs).unref();

    connections.stopKeepingAlive();
    // Meanwhile the same delay holds up the end of the plugins.
    await delay(delayMs);
    const left = await connections.finishRequests(REQUESTS_LIMIT_MS);
    if (left.length > 0) {
      logger.warn(
        `Requests that did not finish within ${REQUESTS_LIMIT_MS / 1000} s are given up: ${left.join(', ')}`,
      );
    }
  });
  rootLifecycle.addShutdownHook(() => connections.closeAll());
}
