import {
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { releaseStartMemory } from './releaseStartMemory';

it('collects all garbage when the portal is idle after its start, not before', async () => {
  let isStarted = false;
  const collected = new Promise(resolve => {
    const collections = new PerformanceObserver(list =>
      list.getEntries().forEach(entry => {
        const { kind, flags } = Reflect.get(entry, 'detail');
        if (flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) {
          collections.disconnect();
          resolve({ kind, isStarted });
        }
      }),
    );
    collections.observe({ entryTypes: ['gc'] });
  });
  const rootLifecycle = mockServices.rootLifecycle.mock();

  await ServiceFactoryTester.from(releaseStartMemory, {
    dependencies: [rootLifecycle.factory],
  }).getSubject();
  const [[started]] = rootLifecycle.addStartupHook.mock.calls;
  await new Promise(setImmediate);
  isStarted = true;
  started();

  await expect(collected).resolves.toEqual({
    kind: constants.NODE_PERFORMANCE_GC_MAJOR,
    isStarted: true,
  });
});
