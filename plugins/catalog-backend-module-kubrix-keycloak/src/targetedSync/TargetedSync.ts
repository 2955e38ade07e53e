import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { FetchOutcome, UserPendingEvent } from '@kubrix/plugin-kubrix-common';
import { setTimeout } from 'node:timers/promises';
import { keycloakIdOf } from '../entities/keycloakId';
import { UserFilter } from '../entities/leftOut';
import { describeFailure, isWorthRetrying } from '../keycloak/keycloakFailures';
import { KeycloakRealm } from '../keycloak/KeycloakRealm';
import { SyncMetrics } from '../metrics/SyncMetrics';
import { HandedOver } from '../store/HandedOver';
import { Leases } from '../store/Leases';
import { KeycloakOrgProvider } from '../sync/KeycloakOrgProvider';
import { providerKey } from '../sync/readKeycloakProviders';
import { FindKnown, Newcomer, readNewcomer } from './readNewcomer';

const WAITS = 'They wait for the scheduled sync';

/**
 * How long the catalog may lack somebody whom it was given, before the next fetch lets it begin anew with them. It takes
 * about two seconds to process them, and longer when much else is due: whom it begins anew with is at the end of the queue
 * again. Fetches are asked for, and give the catalog the same once more, 10 and 30 seconds after the login.
 */
const LOST_AFTER_MS = 15_000;

/** How long targeted syncs may take, in milliseconds. */
export interface TargetedSyncTimes {
  /** Each call to Keycloak. */
  call: number;
  /** One person, retries included. */
  total: number;
  /** The pauses before the second attempt, the third and so on. */
  retries: number[];
}

const DEFAULT_TIMES: TargetedSyncTimes = {
  call: 5_000,
  total: 30_000,
  retries: [250, 1_000, 4_000],
};

interface TargetedSyncOptions {
  auth: AuthService;
  catalog: CatalogService;
  config: KeycloakProviderConfig;
  filter: UserFilter;
  handedOver: Pick<HandedOver, 'find' | 'isOlderThan'>;
  leases: Pick<Leases, 'hold'>;
  logger: LoggerService;
  metrics: Pick<SyncMetrics, 'fetched'>;
  provider: KeycloakOrgProvider;
  times?: TargetedSyncTimes;
}

/** Brings single people from the realm of a provider into the catalog. */
export class TargetedSync {
  readonly #options: TargetedSyncOptions;
  readonly #times: TargetedSyncTimes;

  constructor(options: TargetedSyncOptions) {
    this.#options = options;
    this.#times = options.times ?? DEFAULT_TIMES;
  }

  /** The realm whose people it knows. */
  get realm(): string {
    return this.#options.config.realm;
  }

  /**
   * Brings the person of an event into the catalog, and logs what became of it; never throws.
   *
   * @param shutdown - Ends it silently
   * @returns What became of it, undefined where another replica does it, or at shutdown.
   */
  async run(
    event: UserPendingEvent,
    shutdown: AbortSignal,
  ): Promise<FetchOutcome | undefined> {
    const { config, leases, logger, metrics } = this.#options;
    let outcome: FetchOutcome | undefined;
    try {
      await leases.hold(event.sub, async () => {
        outcome = await this.#fetch(event, shutdown);
      });
    } catch (error) {
      if (shutdown.aborted) {
        return undefined;
      }
      logger.error(
        `Could not fetch ${event.userEntityRef} from Keycloak: ${describeFailure(error)}. ${WAITS}; check ${providerKey(config.id)}`,
      );
      outcome = 'failed';
    }
    if (outcome) {
      metrics.fetched(outcome);
    }
    return outcome;
  }

  async #fetch(
    event: UserPendingEvent,
    shutdown: AbortSignal,
  ): Promise<FetchOutcome> {
    const signal = AbortSignal.any([
      shutdown,
      AbortSignal.timeout(this.#times.total),
    ]);
    const newcomer = await this.#attempts(event.sub, signal);
    this.#log(event, newcomer);
    return newcomer.result === 'add' ? 'added' : newcomer.result;
  }

  async #attempts(sub: string, signal: AbortSignal): Promise<Newcomer> {
    for (const pause of this.#times.retries) {
      try {
        return await this.#attempt(sub, signal);
      } catch (error) {
        if (!isWorthRetrying(error)) {
          throw error;
        }
        await setTimeout(pause, undefined, { signal }).catch(() => {
          throw error;
        });
      }
    }
    return this.#attempt(sub, signal);
  }

  async #attempt(sub: string, signal: AbortSignal): Promise<Newcomer> {
    const { config, filter, logger, provider } = this.#options;
    const newcomer = await readNewcomer({
      keycloak: await KeycloakRealm.signIn({
        provider: config,
        callTimeoutMs: this.#times.call,
        signal,
      }),
      provider: config,
      filter,
      sub,
      findKnown: this.#findKnown,
    });
    if (newcomer.result !== 'add') {
      return newcomer;
    }
    signal.throwIfAborted();
    const { userRef } = newcomer;
    const isLost = await this.#isLost(userRef);
    if (isLost) {
      logger.warn(
        `The catalog still lacks ${userRef} and begins anew with it; maybe the replica was killed that was about to process it`,
      );
    }
    const added = await provider.add(
      newcomer.entities,
      isLost ? userRef : undefined,
    );
    return added.some(({ entity }) => stringifyEntityRef(entity) === userRef)
      ? newcomer
      : { result: 'name-conflict', userRef };
  }

  async #isLost(userRef: string): Promise<boolean> {
    const { auth, catalog, handedOver } = this.#options;
    if (!(await handedOver.isOlderThan(LOST_AFTER_MS, userRef))) {
      return false;
    }
    const credentials = await auth.getOwnServiceCredentials();
    return !(await catalog.getEntityByRef(userRef, { credentials }));
  }

  readonly #findKnown: FindKnown = async entityRefs => {
    const { auth, catalog, handedOver } = this.#options;
    const [{ items }, recent] = await Promise.all([
      catalog.getEntitiesByRefs(
        { entityRefs, fields: ['kind', 'metadata'] },
        { credentials: await auth.getOwnServiceCredentials() },
      ),
      handedOver.find(entityRefs),
    ]);
    return new Map([
      ...recent,
      ...entityRefs.flatMap((ref, index): [string, string | undefined][] => {
        const entity = items[index];
        return entity ? [[ref, keycloakIdOf(entity)]] : [];
      }),
    ]);
  };

  #log({ userEntityRef }: UserPendingEvent, newcomer: Newcomer): void {
    const { config, logger } = this.#options;
    switch (newcomer.result) {
      case 'add':
        logger.info(
          `Fetched ${newcomer.userRef} from Keycloak on the first login of ${userEntityRef}`,
        );
        break;
      case 'name-conflict':
        logger.warn(
          `Left ${userEntityRef} out of the catalog: ${newcomer.userRef} belongs to somebody else. Rename one of them in Keycloak`,
        );
        break;
      case 'disabled':
        logger.info(
          `Left ${userEntityRef} out of the catalog: Keycloak says that the user is disabled`,
        );
        break;
      case 'filtered-out':
        logger.warn(
          `Left ${userEntityRef} out of the catalog: it is a service account, or the user name makes no valid entity name`,
        );
        break;
      default:
        logger.warn(
          `Left ${userEntityRef} out of the catalog: realm ${config.realm} of ${providerKey(config.id)} has no such user`,
        );
    }
  }
}
