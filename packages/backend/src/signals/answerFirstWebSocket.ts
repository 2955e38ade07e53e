import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { once } from 'node:events';

const ATTEMPTS = 10;
const PATIENCE_MS = 500;

/**
 * Opens a WebSocket for signals when the portal has started, so that those of users get an answer.
 *
 * @remarks
 * Backstage's signals begin to listen for WebSockets when the first one comes, and leave that one without an answer.
 * Whoever's it is would hear nothing until their browser tries again, five seconds later.
 */
export const answerFirstWebSocket = createBackendModule({
  pluginId: 'signals',
  moduleId: 'kubrix-first-web-socket',
  register(reg) {
    reg.registerInit({
      deps: {
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ discovery, lifecycle, logger }) {
        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());
        lifecycle.addStartupHook(async () => {
          const url = (await discovery.getBaseUrl('signals')).replace(
            /^http/,
            'ws',
          );
          // The portal is ready without it.
          opens(url, shutdown.signal).then(isOpen => {
            if (!isOpen && !shutdown.signal.aborted) {
              logger.warn(
                `No WebSocket to ${url} opened: browsers hear of news when they ask, every ten seconds. Check that the portal reaches itself at that address`,
              );
            }
          });
        });
      },
    });
  },
});

async function opens(url: string, shutdown: AbortSignal): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const socket = new WebSocket(url);
    const signal = AbortSignal.any([
      shutdown,
      AbortSignal.timeout(PATIENCE_MS),
    ]);
    try {
      await once(socket, 'open', { signal });
      return true;
    } catch {
      if (shutdown.aborted) {
        return false;
      }
    } finally {
      socket.close();
    }
  }
  return false;
}
