import {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { durationToMilliseconds } from '@backstage/types';
import { Knex } from 'knex';
import { CatalogQueue } from '../handOver/catalogTables';
import { PacedHandOver } from '../handOver/PacedHandOver';
import { CreateSyncMetrics } from '../metrics/SyncMetrics';
import { HandedOver } from '../store/HandedOver';
import { Leases } from '../store/Leases';
import { SyncRuns } from '../store/SyncRuns';
import { TargetedSync } from '../targetedSync/TargetedSync';
import { FullSync } from './FullSync';
import { KeycloakOrgProvider } from './KeycloakOrgProvider';
import { readKnownEntities } from './knownEntities';
import { readKeycloakProviders } from './readKeycloakProviders';
import { readSyncLimits } from './readSyncLimits';
import { ResumingTaskRunner } from './ResumingTaskRunner';

/** Used where no schedule is configured; the same as in the community module. */
export const DEFAULT_SCHEDULE = {
  frequency: { minutes: 30 },
  timeout: { minutes: 3 },
};

/** All that belongs to one realm. */
export interface KeycloakSyncParts {
  providerId: string;
  realm: string;
  provider: KeycloakOrgProvider;
  targetedSync: TargetedSync;
  runs: SyncRuns;
  /** Ends a full sync that is under way, so that it begins anew elsewhere or after the next start. */
  stop: () => Promise<void>;
}

/** The syncs of all realms under `catalog.providers.keycloakOrg`. */
export function createKeycloakSyncs(deps: {
  auth: AuthService;
  catalog: CatalogService;
  config: Config;
  createMetrics: CreateSyncMetrics;
  knex: Knex;
  logger: LoggerService;
  onChange: () => void;
  scheduler: SchedulerService;
}): KeycloakSyncParts[] {
  const { auth, catalog, createMetrics, knex, logger, onChange } = deps;
  const limits = readSyncLimits(deps.config);
  const queue = new CatalogQueue(knex);
  return readKeycloakProviders(deps.config).map(config => {
    const schedule = config.schedule ?? DEFAULT_SCHEDULE;
    const handedOver = new HandedOver(knex, config.id);
    const leases = new Leases(knex, config.id);
    const runs = new SyncRuns(knex, config.id);
    const metrics = createMetrics(config.id, () => runs.lastAppliedAt());
    const taskRunner = new ResumingTaskRunner({
      runner: deps.scheduler.createScheduledTaskRunner(schedule),
      scheduler: deps.scheduler,
      askDatabase: () => handedOver.now(),
      logger,
    });
    const provider = new KeycloakOrgProvider({
      id: config.id,
      fullSync: new FullSync({
        provider: config,
        limits,
        logger,
        readKnown: () => readKnownEntities({ auth, catalog, provider: config }),
        handedOver,
        handOver: new PacedHandOver({ queue, handedOver, leases, logger }),
        runs,
        metrics,
        onChange,
      }),
      handedOver,
      taskRunner,
      timeoutMs: durationToMilliseconds(schedule.timeout),
    });
    const targetedSync = new TargetedSync({
      auth,
      catalog,
      config,
      filter: limits,
      handedOver,
      leases,
      logger,
      metrics,
      provider,
    });
    return {
      providerId: config.id,
      realm: config.realm,
      provider,
      targetedSync,
      runs,
      stop: () => taskRunner.stop(),
    };
  });
}
