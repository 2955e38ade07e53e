import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { takeTurn } from './takeTurn';

const startTurnServiceRef = createServiceRef<object>({
  id: 'kubrix.startTurn',
  scope: 'root',
});

/**
 * Lets replicas that share a database start one after another.
 *
 * @remarks
 * Each plugin brings its tables up to date when it starts. Of two replicas that do so at the same moment, one would end
 * with `Migration table is already locked`.
 */
export const startTurn = createServiceFactory({
  service: startTurnServiceRef,
  deps: {
    config: coreServices.rootConfig,
    rootLifecycle: coreServices.rootLifecycle,
    rootLogger: coreServices.rootLogger,
  },
  // Plugins start when all services like this one are there.
  async factory({ config, rootLifecycle, rootLogger }) {
    const turn = await takeTurn({
      connection: config.get('backend.database.connection'),
      logger: rootLogger.child({ service: 'start' }),
    });
    // A process that fails to start ends, and its turn with its connection.
    rootLifecycle.addStartupHook(() => turn.end());
    return {};
  },
});
