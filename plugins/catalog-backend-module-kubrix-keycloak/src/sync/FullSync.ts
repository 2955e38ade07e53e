import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ConflictError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { keycloakIdOf } from '../entities/keycloakId';
import { toDeferredEntity } from '../entities/orgEntities';
import { RealmEntities, toRealmEntities } from '../entities/realmEntities';
import { surveyUsers } from '../entities/surveyUsers';
import { byMembership } from '../handOver/byMembership';
import { PacedHandOver } from '../handOver/PacedHandOver';
import { describeFailure } from '../keycloak/keycloakFailures';
import { KeycloakRealm } from '../keycloak/KeycloakRealm';
import { pageSizes } from '../keycloak/pageSizes';
import { readRealm, RealmContents } from '../keycloak/readRealm';
import { SyncMetrics } from '../metrics/SyncMetrics';
import { HandedOver } from '../store/HandedOver';
import { RunCounts, RunEnd, SyncRuns } from '../store/SyncRuns';
import { carryOver } from './carryOver';
import { confirmRemovals } from './confirmRemovals';
import { Refusal, refuseRead, refuseRemovals } from './guard';
import { holdersOf, isKnown, KnownEntities } from './knownEntities';
import { providerKey } from './readKeycloakProviders';
import { SyncLimits } from './readSyncLimits';

const CALL_TIMEOUT_MS = 30_000;
const RETRIES_MS = [500, 2_000];
/** More hardly make Keycloak faster, but keep people waiting who sign in meanwhile. */
const DEFAULT_CONCURRENCY = 4;
/** The rest of a run's time is for the final mutation. */
const SHARE_FOR_HAND_OVER = 0.8;

interface FullSyncOptions {
  provider: KeycloakProviderConfig;
  limits: SyncLimits;
  logger: LoggerService;
  readKnown: () => Promise<KnownEntities>;
  handedOver: HandedOver;
  handOver: PacedHandOver;
  runs: SyncRuns;
  metrics: SyncMetrics;
  /** Called when the list of runs has changed. */
  onChange: () => void;
}

/** Brings the catalog in line with a whole realm, and leaves it alone when Keycloak does not give all of it. */
export class FullSync {
  readonly #options: FullSyncOptions;

  constructor(options: FullSyncOptions) {
    this.#options = options;
  }

  /**
   * Runs once.
   *
   * @param options.timeoutMs - How long the run may take, of which the final mutation gets the last fifth
   * @throws ServiceUnavailableError where Keycloak or the catalog fails.
   * @throws ConflictError where a guard refuses the result.
   */
  async run(options: {
    connection: EntityProviderConnection;
    signal: AbortSignal;
    timeoutMs: number;
  }): Promise<void> {
    const { provider, metrics, onChange, runs } = this.#options;
    const startedAt = Date.now();
    const id = await runs.begin();
    onChange();
    const counts: RunCounts = {};
    let end: RunEnd = { outcome: 'applied' };
    try {
      const refusal = await this.#attempt(counts, options);
      if (refusal) {
        end = { outcome: 'refused', refusal };
      }
    } catch (error) {
      end = {
        outcome: 'failed',
        message: options.signal.aborted
          ? 'It was ended before it was done, by a shutdown or by the time-out of its schedule'
          : describeFailure(error),
      };
      throw new ServiceUnavailableError(
        `The sync of ${providerKey(provider.id)} failed, the catalog keeps the users and groups that it has: ${end.message}`,
      );
    } finally {
      await runs.end(id, end, counts);
      metrics.runEnded(end, counts, Date.now() - startedAt);
      onChange();
    }
    if (end.outcome === 'refused') {
      throw new ConflictError(
        `The sync of ${providerKey(provider.id)} was refused, the catalog keeps the users and groups that it has: ${end.refusal.message}. If that is right, accept it once on the page Pending users`,
      );
    }
  }

  async #attempt(
    counts: RunCounts,
    run: {
      connection: EntityProviderConnection;
      signal: AbortSignal;
      timeoutMs: number;
    },
  ): Promise<Refusal | undefined> {
    const { provider, limits, logger, handedOver, readKnown } = this.#options;
    const { connection, signal, timeoutMs } = run;
    const startedAt = Date.now();
    logger.info('Reading Keycloak users and groups');
    const readBegan = await handedOver.now();
    const realm = await KeycloakRealm.signIn({
      provider,
      callTimeoutMs: CALL_TIMEOUT_MS,
      retries: RETRIES_MS,
      signal,
    });
    const pages = await this.#read(realm);
    counts.users = pages.users.length;
    counts.groups = pages.groups.length;
    counts.survey = surveyUsers(pages.users);
    const unreadable = await this.#unlessAccepted(refuseRead(pages));
    if (unreadable) {
      return unreadable;
    }

    const known = await readKnown();
    const since = await handedOver.since(readBegan);
    const missing = missingFrom(pages, known, since);
    // Asking for half a realm one by one would take for ever, and so many are judged below all the same.
    const judge = (removed: Entity[]) =>
      refuseRemovals({
        known: countUsers([...known.values()]),
        removals: countUsers(removed),
        maxRemovalPercent: limits.maxRemovalPercent,
      });
    const contents = judge(missing)
      ? pages
      : await confirmRemovals(realm, missing, pages);
    const entities = toRealmEntities(contents, {
      realm: provider.realm,
      filter: limits,
      userNameHolders: holdersOf(known, 'User'),
      groupNameHolders: holdersOf(known, 'Group'),
    });
    this.#report(entities);
    const all = [...entities.groups, ...byMembership(entities.users)].map(
      entity => toDeferredEntity(entity, provider),
    );
    const refs = new Set(
      [...all.map(({ entity }) => entity), ...since].map(entity =>
        stringifyEntityRef(entity),
      ),
    );
    const gone = [...known].flatMap(([ref, entity]) =>
      refs.has(ref) ? [] : [entity],
    );
    const tooMany = await this.#unlessAccepted(judge(gone));
    if (tooMany) {
      return tooMany;
    }

    const summary = `${entities.users.length} Keycloak users and ${entities.groups.length} Keycloak groups`;
    logger.info(
      `Read ${summary} in ${secondsSince(startedAt)} seconds. Committing...`,
    );
    const commitBegan = Date.now();
    await this.#commit({
      all,
      known,
      readBegan,
      connection,
      signal,
      until: startedAt + timeoutMs * SHARE_FOR_HAND_OVER,
    });
    counts.added = all.filter(
      ({ entity }) => !known.has(stringifyEntityRef(entity)),
    ).length;
    counts.removed = gone.length;
    logger.info(
      `Committed ${summary} in ${secondsSince(commitBegan)} seconds.`,
    );
    return undefined;
  }

  async #read(realm: KeycloakRealm): Promise<RealmContents> {
    const { provider, metrics } = this.#options;
    try {
      return await readRealm(realm, {
        ...pageSizes(provider),
        concurrency: provider.maxConcurrency ?? DEFAULT_CONCURRENCY,
      });
    } catch (error) {
      metrics.pageFailed();
      throw error;
    }
  }

  async #unlessAccepted(
    refusal: Refusal | undefined,
  ): Promise<Refusal | undefined> {
    const { logger, provider, runs } = this.#options;
    if (!refusal || !(await runs.useAcceptance(refusal))) {
      return refusal;
    }
    logger.warn(
      `The sync of ${providerKey(provider.id)} goes on, since an admin accepted it: ${refusal.message}`,
    );
    return undefined;
  }

  #report({ conflicts, leftOut }: RealmEntities): void {
    const { logger } = this.#options;
    for (const { name, kept, leftOut: other } of conflicts) {
      logger.warn(
        `Left the Keycloak user ${other} out of the catalog: user:default/${name} belongs to ${kept}. Rename one of them in Keycloak`,
      );
    }
    const reasons = Object.entries(leftOut);
    if (reasons.length) {
      logger.info(
        `Left Keycloak users out of the catalog: ${reasons
          .map(([reason, count]) => `${count} ${reason}`)
          .join(', ')}`,
      );
    }
  }

  async #commit(options: {
    all: DeferredEntity[];
    known: KnownEntities;
    readBegan: Date;
    connection: EntityProviderConnection;
    signal: AbortSignal;
    until: number;
  }): Promise<void> {
    const { all, known, readBegan, connection, signal, until } = options;
    const { handedOver, handOver, provider } = this.#options;
    const news = all.filter(({ entity }) => !isKnown(known, entity));
    const done = new Set(
      await handOver.run(news, { connection, signal, until }),
    );
    const lost = new Set(news.filter(entity => !done.has(entity)));
    const read = all.filter(entity => !lost.has(entity));

    const lookedAt = await handedOver.now();
    const since = await handedOver.since(readBegan);
    const entities = carryOver(read, since, provider);
    await connection.applyMutation({ type: 'full', entities });

    // Whatever was added meanwhile.
    const kept = new Set(
      entities.map(({ entity }) => stringifyEntityRef(entity)),
    );
    const added = (await handedOver.since(lookedAt)).filter(
      entity => !kept.has(stringifyEntityRef(entity)),
    );
    if (added.length) {
      await connection.applyMutation({
        type: 'delta',
        added: added.map(entity => toDeferredEntity(entity, provider)),
        removed: [],
      });
    }
    await handedOver.forgetBefore(readBegan);
    await this.#forgetShown(readBegan);
  }

  async #forgetShown(readBegan: Date): Promise<void> {
    const { handedOver, logger } = this.#options;
    try {
      await handedOver.forgetShown(readBegan);
    } catch (error) {
      logger.warn(
        'Could not read what the catalog shows: what was handed to it is kept until the next sync',
        toError(error),
      );
    }
  }
}

function countUsers(entities: Entity[]): number {
  return entities.filter(({ kind }) => kind === 'User').length;
}

/** What the catalog has and the pages lacked; what came after the pages does not count. */
function missingFrom(
  pages: RealmContents,
  known: KnownEntities,
  since: Entity[],
): Entity[] {
  const ids = new Set([
    ...[...pages.users, ...pages.groups].map(({ id }) => id),
    ...since.map(keycloakIdOf),
  ]);
  return [...known.values()].filter(entity => !ids.has(keycloakIdOf(entity)));
}

function secondsSince(startedAt: number): string {
  return ((Date.now() - startedAt) / 1000).toFixed(1);
}
