import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const LOOK_MS = 1_000;
/** Of the time between two looks. */
const IDLE = 0.1;

const releaseStartMemoryRef = createServiceRef<object>({
  id: 'kubrix.releaseStartMemory',
  scope: 'root',
});

/**
 * Collects garbage once, when the portal has nothing to do for the first time after its start.
 *
 * @remarks
 * Loading thousands of modules leaves much behind. Node keeps it until it runs out of room, which an idle portal does
 * not, so a pod would need a fifth more memory for nothing.
 */
export const releaseStartMemory = createServiceFactory({
  service: releaseStartMemoryRef,
  deps: { rootLifecycle: coreServices.rootLifecycle },
  factory({ rootLifecycle }) {
    rootLifecycle.addStartupHook(() => {
      untilIdle().then(collectGarbage);
    });
    return {};
  },
});

async function untilIdle(): Promise<void> {
  let before = performance.eventLoopUtilization();
  let utilization = 1;
  while (utilization > IDLE) {
    await delay(LOOK_MS, undefined, { ref: false });
    ({ utilization } = performance.eventLoopUtilization(before));
    before = performance.eventLoopUtilization();
  }
}

function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
