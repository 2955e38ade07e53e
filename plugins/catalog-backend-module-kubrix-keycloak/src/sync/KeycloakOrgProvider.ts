import { SchedulerServiceTaskRunner } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { HandedOver } from '../store/HandedOver';
import { FullSync } from './FullSync';

/**
 * Brings the users and groups of a realm into the catalog: all of them on schedule, and single ones in between.
 *
 * @remarks
 * Its name, the id of its task and the location key are those of the community module, so that each may take over from
 * the other.
 */
export class KeycloakOrgProvider implements EntityProvider {
  readonly #id: string;
  readonly #fullSync: Pick<FullSync, 'run'>;
  readonly #handedOver: Pick<HandedOver, 'claim'>;
  readonly #taskRunner: SchedulerServiceTaskRunner;
  readonly #timeoutMs: number;
  #connection: EntityProviderConnection | undefined;

  constructor(options: {
    id: string;
    fullSync: Pick<FullSync, 'run'>;
    handedOver: Pick<HandedOver, 'claim'>;
    taskRunner: SchedulerServiceTaskRunner;
    /** How long a scheduled run may take, in milliseconds. */
    timeoutMs: number;
  }) {
    this.#id = options.id;
    this.#fullSync = options.fullSync;
    this.#handedOver = options.handedOver;
    this.#taskRunner = options.taskRunner;
    this.#timeoutMs = options.timeoutMs;
  }

  getProviderName(): string {
    return `KeycloakOrgEntityProvider:${this.#id}`;
  }

  /** The id of the scheduled task. */
  get taskId(): string {
    return `${this.getProviderName()}:refresh`;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.#taskRunner.run({
      id: this.taskId,
      fn: signal =>
        this.#fullSync.run({ connection, signal, timeoutMs: this.#timeoutMs }),
    });
  }

  /**
   * Adds entities beside those of the last full sync.
   *
   * @param lostRef - The one of them with which the catalog is to begin anew
   * @returns Those that were added; the names of the others were just given to somebody else.
   * @throws ServiceUnavailableError before the catalog has connected the provider.
   *
   * @remarks
   * To the catalog, an entity that it was given before and that has not changed is no news. A replica that was killed may
   * have reserved it to process it (for 100 to 150 seconds) or to stitch it (for 60), or may have processed it and not
   * asked for stitching, which nobody makes up for. A refresh ends the first of these only, taking the entity out all.
   */
  async add(
    entities: DeferredEntity[],
    lostRef?: string,
  ): Promise<DeferredEntity[]> {
    if (!this.#connection) {
      throw new ServiceUnavailableError(
        `The catalog has not connected ${this.getProviderName()} yet`,
      );
    }
    const added = await this.#handedOver.claim(entities);
    const removed = added.filter(
      ({ entity }) => stringifyEntityRef(entity) === lostRef,
    );
    if (removed.length) {
      await this.#connection.applyMutation({
        type: 'delta',
        added: [],
        removed,
      });
    }
    await this.#connection.applyMutation({ type: 'delta', added, removed: [] });
    return added;
  }
}
