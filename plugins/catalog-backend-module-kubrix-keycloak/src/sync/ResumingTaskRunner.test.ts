import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError, toError } from '@backstage/errors';
import { createDeferred } from '@backstage/types';
import { once } from 'node:events';
import { ResumingTaskRunner } from './ResumingTaskRunner';

/** The scheduler of Backstage, as far as it matters: one task, which it triggers only where it knows of no run. */
class OneTask {
  /** What became of each run. */
  readonly runs: string[] = [];
  readonly #stopped = new AbortController();
  #fn: ((signal: AbortSignal) => void | Promise<void>) | undefined;
  #running: Promise<void> | undefined;
  /** Whether it cannot note that a run has ended. */
  isStuck = false;

  readonly runner = {
    run: async (task: {
      fn: (signal: AbortSignal) => void | Promise<void>;
      signal?: AbortSignal;
    }) => {
      this.#fn = task.fn;
      task.signal?.addEventListener('abort', () => this.stop());
    },
  };

  readonly triggerTask = async (): Promise<void> => {
    if (this.#running) {
      throw new ConflictError('Task is currently running');
    }
    this.runs.push('again');
  };

  stop(): void {
    this.#stopped.abort();
  }

  start(): Promise<void> {
    this.#running = this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    try {
      await this.#fn?.(this.#stopped.signal);
      this.runs.push('ended');
    } catch (error) {
      this.runs.push(toError(error).message);
    }
    // Its note takes a moment.
    await new Promise(setImmediate);
    if (!this.isStuck) {
      this.#running = undefined;
    }
  }
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  await once(signal, 'abort');
  throw new Error('ended early');
}

describe('ResumingTaskRunner', () => {
  async function setUp(
    fn: (signal: AbortSignal) => Promise<void>,
    answers: (Error | undefined)[] = [],
  ) {
    const task = new OneTask();
    const logger = mockServices.logger.mock();
    const runner = new ResumingTaskRunner({
      runner: task.runner,
      scheduler: task,
      askDatabase: async () => {
        const answer = answers.shift();
        if (answer) {
          throw answer;
        }
      },
      logger,
      times: { lookEvery: 1, patience: 200 },
    });
    await runner.run({ id: 'sync', fn });
    return { logger, runner, task };
  }

  it('leaves alone what ends by itself', async () => {
    const { runner, task } = await setUp(async () => undefined);
    await task.start();
    await runner.stop();

    expect(task.runs).toEqual(['ended']);
  });

  it('leaves what fails for its next turn while the database answers', async () => {
    const { task } = await setUp(async () => {
      throw new Error('Keycloak is down');
    });
    await task.start();

    expect(task.runs).toEqual(['Keycloak is down']);
  });

  it('outlasts an outage of the database, so that the end can be noted, and runs again', async () => {
    const outage = new Error('ECONNREFUSED');
    const answers = [outage, outage, outage];
    const again = createDeferred();
    const { task } = await setUp(async () => {
      throw outage;
    }, answers);
    const { triggerTask } = task;
    const scheduler = jest
      .spyOn(task, 'triggerTask')
      .mockImplementation(async () => {
        await triggerTask();
        again.resolve();
      });
    await task.start();
    await again;

    expect(answers).toEqual([]);
    expect(task.runs).toEqual(['ECONNREFUSED', 'again']);
    expect(scheduler).toHaveBeenCalled();
  });

  it('ends a run at a shutdown and has it run again elsewhere', async () => {
    const { runner, task } = await setUp(untilAborted);
    task.start();
    await runner.stop();

    expect(task.runs).toEqual(['ended early', 'again']);
  });

  it('does so where the scheduler has ended it before', async () => {
    const { runner, task } = await setUp(untilAborted);
    const run = task.start();
    task.stop();
    await run;
    await runner.stop();

    expect(task.runs).toEqual(['ended early', 'again']);
  });

  it.each([
    ['a run that does not end', () => createDeferred(), false],
    ['a scheduler that does not take note', untilAborted, true],
  ])('does not hold up a shutdown for %s', async (_, fn, isStuck) => {
    const { runner, task } = await setUp(fn);
    task.isStuck = isStuck;
    task.start();
    await runner.stop();

    expect(task.runs).not.toContain('again');
  });

  it('logs where the scheduler refuses', async () => {
    const { logger, runner, task } = await setUp(untilAborted);
    jest
      .spyOn(task, 'triggerTask')
      .mockRejectedValue(new Error('no connection'));
    task.start();
    await runner.stop();

    expect(logger.warn).toHaveBeenCalledWith(
      'Could not have sync run again; it waits for its next turn',
      expect.objectContaining({ message: 'no connection' }),
    );
  });
});
