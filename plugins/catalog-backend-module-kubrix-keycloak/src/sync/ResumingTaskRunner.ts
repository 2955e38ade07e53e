import {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** How patient it is, in milliseconds. */
export interface ResumingTimes {
  /** How often it looks whether the database is back, or the scheduler has taken note. */
  lookEvery: number;
  /** How long it waits for the scheduler, and a shutdown for the task. */
  patience: number;
}

const DEFAULT_TIMES: ResumingTimes = { lookEvery: 100, patience: 1_500 };

interface ResumingTaskRunnerOptions {
  runner: SchedulerServiceTaskRunner;
  scheduler: Pick<SchedulerService, 'triggerTask'>;
  /** Rejects while the database does not answer. */
  askDatabase: () => Promise<unknown>;
  logger: LoggerService;
  times?: ResumingTimes;
}

/**
 * Runs a task on schedule, and again at once when a shutdown or an outage of the database has cut it short.
 *
 * @remarks
 * The scheduler notes in the database that a task runs, and that it has ended. Where the second note fails, it takes the
 * task for running until its time-out is over; where it succeeds, the task waits for its next turn.
 */
export class ResumingTaskRunner implements SchedulerServiceTaskRunner {
  readonly #options: ResumingTaskRunnerOptions;
  readonly #times: ResumingTimes;
  readonly #shutdown = new AbortController();
  #latest: { id: string; isCutShort: Promise<boolean> } | undefined;

  constructor(options: ResumingTaskRunnerOptions) {
    this.#options = options;
    this.#times = options.times ?? DEFAULT_TIMES;
  }

  async run(task: SchedulerServiceTaskInvocationDefinition): Promise<void> {
    await this.#options.runner.run({
      ...task,
      signal: AbortSignal.any([
        this.#shutdown.signal,
        ...(task.signal ? [task.signal] : []),
      ]),
      fn: async signal => {
        const run = this.#run(task, signal);
        this.#latest = {
          id: task.id,
          isCutShort: run.then(
            () => false,
            () => signal.aborted,
          ),
        };
        await run;
      },
    });
  }

  /** Ends the task, so that it begins anew elsewhere or after the next start; takes two seconds at most. */
  async stop(): Promise<void> {
    this.#shutdown.abort(new Error('The portal is being stopped'));
    if (!this.#latest) {
      return;
    }
    const { id, isCutShort } = this.#latest;
    const patience = AbortSignal.timeout(this.#times.patience);
    if (await Promise.race([isCutShort, once(patience, 'abort')])) {
      await this.#again(id, patience);
    }
  }

  async #run(
    { id, fn }: SchedulerServiceTaskInvocationDefinition,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      await fn(signal);
    } catch (error) {
      // The scheduler logs it as well, but as JSON without its message.
      this.#options.logger.error(toError(error).message);
      if (await this.#outlastsOutage(signal)) {
        // Not awaited: the scheduler takes note of the end only after it.
        this.#again(id, AbortSignal.timeout(this.#times.patience));
      }
      throw error;
    }
  }

  /** Waits until the database answers, and tells whether it did not at first. */
  async #outlastsOutage(signal: AbortSignal): Promise<boolean> {
    for (let outage = false; !signal.aborted; outage = true) {
      try {
        await this.#options.askDatabase();
        return outage;
      } catch {
        await this.#pause(signal);
      }
    }
    return false;
  }

  /** Has the task run again, once the scheduler has taken note that it has ended; never throws. */
  async #again(id: string, patience: AbortSignal): Promise<void> {
    const { logger, scheduler } = this.#options;
    while (!patience.aborted) {
      try {
        await scheduler.triggerTask(id);
        return;
      } catch (error) {
        const failure = toError(error);
        if (failure.name !== 'ConflictError') {
          logger.warn(
            `Could not have ${id} run again; it waits for its next turn`,
            failure,
          );
          return;
        }
        await this.#pause(patience);
      }
    }
  }

  async #pause(signal: AbortSignal): Promise<void> {
    await setTimeout(this.#times.lookEvery, undefined, { signal }).catch(
      () => undefined,
    );
  }
}
