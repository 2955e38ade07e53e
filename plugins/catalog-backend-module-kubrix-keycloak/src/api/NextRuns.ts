import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { fetchFromPlugin } from '@kubrix/plugin-kubrix-node';

const TIMEOUT_MS = 5_000;

interface Deps {
  auth: AuthService;
  discovery: DiscoveryService;
  logger: LoggerService;
}

/** When the scheduled tasks of the catalog run next. */
export class NextRuns {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /**
   * Reads the times of all tasks that wait for their next run, in ISO 8601 by task id; never throws.
   *
   * @remarks
   * The scheduler tells them over HTTP only.
   */
  async read(): Promise<ReadonlyMap<string, string>> {
    try {
      const response = await fetchFromPlugin(this.#deps, {
        pluginId: 'catalog',
        path: '/.backstage/scheduler/v1/tasks',
        timeoutMs: TIMEOUT_MS,
      });
      return startTimes(await response.json());
    } catch (error) {
      this.#deps.logger.debug(
        'Could not read when the next sync begins',
        toError(error),
      );
      return new Map();
    }
  }
}

function startTimes(body: {
  tasks?: { taskId: string; taskState?: { startsAt?: string } | null }[];
}): Map<string, string> {
  return new Map(
    (body.tasks ?? []).flatMap(({ taskId, taskState }) =>
      taskState?.startsAt ? [[taskId, taskState.startsAt]] : [],
    ),
  );
}
