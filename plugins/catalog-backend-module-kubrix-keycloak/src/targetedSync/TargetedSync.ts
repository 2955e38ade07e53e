import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { UserPendingEvent } from '@kubrix/plugin-kubrix-common';
import { setTimeout } from 'node:timers/promises';
import { keycloakIdOf } from '../sync/keycloakId';
import { KeycloakOrgProvider } from '../sync/KeycloakOrgProvider';
import { providerKey } from '../sync/readKeycloakProviders';
import { describeFailure, isWorthRetrying } from './keycloakFailures';
import { KeycloakRealm } from './KeycloakRealm';
import { FindKnown, Newcomer, readNewcomer } from './readNewcomer';

const WAITS = 'They wait for the scheduled sync';

/** How long targeted syncs may take, in milliseconds. */
export interface TargetedSyncTimes {
  /** Each call to Keycloak. */
  call: number;
  /** One person, retries included; a call that has begun may end later. */
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
  logger: LoggerService;
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
   */
  async run(event: UserPendingEvent, shutdown: AbortSignal): Promise<void> {
    const { config, logger } = this.#options;
    const signal = AbortSignal.any([
      shutdown,
      AbortSignal.timeout(this.#times.total),
    ]);
    try {
      this.#log(event, await this.#attempts(event.sub, signal));
    } catch (error) {
      if (!shutdown.aborted) {
        logger.error(
          `Could not fetch ${event.userEntityRef} from Keycloak: ${describeFailure(error)}. ${WAITS}; check ${providerKey(config.id)}`,
        );
      }
    }
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
    const { config, provider } = this.#options;
    const newcomer = await readNewcomer({
      keycloak: await KeycloakRealm.signIn({
        provider: config,
        callTimeoutMs: this.#times.call,
        signal,
      }),
      provider: config,
      sub,
      findKnown: this.#findKnown,
    });
    if (newcomer.result === 'add') {
      signal.throwIfAborted();
      await provider.add(newcomer.entities);
    }
    return newcomer;
  }

  readonly #findKnown: FindKnown = async entityRefs => {
    const { auth, catalog, provider } = this.#options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind', 'metadata'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return new Map(
      entityRefs.flatMap((ref, index): [string, string | undefined][] => {
        const entity = items[index];
        if (entity) {
          return [[ref, keycloakIdOf(entity)]];
        }
        return provider.handedOver.has(ref)
          ? [[ref, provider.handedOver.get(ref)]]
          : [];
      }),
    );
  };

  #log({ userEntityRef }: UserPendingEvent, newcomer: Newcomer): void {
    const { config, logger } = this.#options;
    switch (newcomer.result) {
      case 'add':
        logger.info(
          `Fetched ${newcomer.userRef} from Keycloak on the first login of ${userEntityRef}`,
        );
        break;
      case 'name-taken':
        logger.warn(
          `Left ${userEntityRef} out of the catalog: ${newcomer.userRef} belongs to somebody else. Rename one of them in Keycloak`,
        );
        break;
      case 'left-out':
        logger.info(
          `Left ${userEntityRef} out of the catalog: Keycloak says that the user is disabled`,
        );
        break;
      default:
        logger.warn(
          `Left ${userEntityRef} out of the catalog: realm ${config.realm} of ${providerKey(config.id)} has no such user`,
        );
    }
  }
}
