import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { KeycloakOrgEntityProvider } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { CarryOver } from './CarryOver';
import { keycloakIdOf } from './keycloakId';

/** The community module's provider, which targeted syncs can add to while it reads. */
export class KeycloakOrgProvider extends KeycloakOrgEntityProvider {
  readonly #carryOver = new CarryOver();
  #connection: EntityProviderConnection | undefined;
  #reads = 0;
  #handedOver = new Map<string, string | undefined>();

  override async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await super.connect({
      refresh: options => connection.refresh(options),
      applyMutation: mutation =>
        mutation.type === 'full'
          ? this.#applyFull(connection, mutation.entities)
          : connection.applyMutation(mutation),
    });
  }

  override async read(
    options: Parameters<KeycloakOrgEntityProvider['read']>[0],
  ): Promise<void> {
    // A run that outlives its time-out overlaps with the next one, and still needs what was added since it began.
    if (this.#reads === 0) {
      this.#carryOver.readBegins();
    }
    this.#reads += 1;
    try {
      await super.read(options);
    } finally {
      this.#reads -= 1;
    }
  }

  /**
   * Adds entities beside those of the last full sync.
   *
   * @throws ServiceUnavailableError before the catalog has connected the provider.
   */
  async add(added: DeferredEntity[]): Promise<void> {
    if (!this.#connection) {
      throw new ServiceUnavailableError(
        `The catalog has not connected ${this.getProviderName()} yet`,
      );
    }
    this.#carryOver.add(added);
    await this.#connection.applyMutation({ type: 'delta', added, removed: [] });
  }

  /**
   * The Keycloak ids of what the last full sync of this process handed over, by entity reference: the catalog may
   * still have it in its queue.
   */
  get handedOver(): ReadonlyMap<string, string | undefined> {
    return this.#handedOver;
  }

  async #applyFull(
    connection: EntityProviderConnection,
    read: DeferredEntity[],
  ): Promise<void> {
    const entities = [...read, ...this.#carryOver.missingFrom(read)];
    this.#handedOver = new Map(
      entities.map(({ entity }) => [
        stringifyEntityRef(entity),
        keycloakIdOf(entity),
      ]),
    );
    await connection.applyMutation({ type: 'full', entities });

    const addedMeanwhile = this.#carryOver.missingFrom(entities);
    if (addedMeanwhile.length) {
      await connection.applyMutation({
        type: 'delta',
        added: addedMeanwhile,
        removed: [],
      });
    }
  }
}
