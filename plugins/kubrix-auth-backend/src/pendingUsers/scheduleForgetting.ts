import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { PendingUserStore } from './PendingUserStore';

// A token with a temporary identity lives shorter than that.
const PROVISIONED_MS = 24 * 60 * 60 * 1000;

/** Forgets, every hour on one of the replicas, people who did not come back and people whose account is set up. */
export async function scheduleForgetting(options: {
  scheduler: SchedulerService;
  store: PendingUserStore;
  logger: LoggerService;
  /** Milliseconds after which people are forgotten who were not seen. */
  forgetAfter: number;
  /** Called when somebody was forgotten. */
  onChange: () => void;
}): Promise<void> {
  const { scheduler, store, logger, forgetAfter, onChange } = options;
  await scheduler.scheduleTask({
    id: 'kubrix-forget-pending-users',
    frequency: { hours: 1 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 1 },
    fn: async () => {
      const now = Date.now();
      const forgotten = await store.forget({
        pending: new Date(now - forgetAfter),
        provisioned: new Date(now - PROVISIONED_MS),
      });
      if (forgotten) {
        logger.info(`Forgot ${forgotten} temporary identities`);
        onChange();
      }
    },
  });
}
