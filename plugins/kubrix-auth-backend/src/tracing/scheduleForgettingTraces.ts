import { SchedulerService } from '@backstage/backend-plugin-api';
import { SignInTraceStore } from './SignInTraceStore';

/** Deletes, every five minutes on one of the replicas, the traces of sign-ins that are over. */
export async function scheduleForgettingTraces(options: {
  scheduler: SchedulerService;
  traces: SignInTraceStore;
}): Promise<void> {
  const { scheduler, traces } = options;
  await scheduler.scheduleTask({
    id: 'kubrix-forget-sign-in-traces',
    frequency: { minutes: 5 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 1 },
    fn: () => traces.forget(),
  });
}
