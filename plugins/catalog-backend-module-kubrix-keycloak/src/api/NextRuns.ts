import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

const TIMEOUT_MS = 5_000;

/** When the scheduled tasks of the catalog run next. */
export class NextRuns {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;
  readonly #logger: LoggerService;

  constructor(deps: {
    auth: AuthService;
    discovery: DiscoveryService;
    logger: LoggerService;
  }) {
    this.#auth = deps.auth;
    this.#discovery = deps.discovery;
    this.#logger = deps.logger;
  }

  /**
   * Reads the times of all tasks that wait for their next run, in ISO 8601 by task id; never throws.
   *
   * @remarks
   * The scheduler tells them over HTTP only.
   */
  async read(): Promise<ReadonlyMap<string, string>> {
    try {
      const { token } = await this.#auth.getPluginRequestToken({
        onBehalfOf: await this.#auth.getOwnServiceCredentials(),
        targetPluginId: 'catalog',
      });
      const baseUrl = await this.#discovery.getBaseUrl('catalog');
      const response = await fetch(`${baseUrl}/.backstage/scheduler/v1/tasks`, {
        headers: { Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) {
        throw new Error(`The scheduler answered with ${response.status}`);
      }
      return startTimes(await response.json());
    } catch (error) {
      this.#logger.debug(
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
