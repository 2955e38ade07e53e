import {
  AuthService,
  DatabaseService,
  DiscoveryService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  kubrixPermissions,
  USER_FETCHED_TOPIC,
} from '@kubrix/plugin-kubrix-common';
import { AdminNews } from '@kubrix/plugin-kubrix-node';
import { SignInAudit } from '../audit/SignInAudit';
import { awaitCatalogUser } from '../identity/awaitCatalogUser';
import { createBatchedFindCatalogUsers } from '../identity/batchedCatalogUsers';
import { createFindCatalogUsers } from '../identity/catalogUsers';
import { createIdentifyPerson } from '../identity/identifyPerson';
import { Person } from '../identity/person';
import { SignInMetrics } from '../metrics/SignInMetrics';
import {
  Fetches,
  FetchStore,
  PendingUsers,
  PendingUserStore,
  readForgetAfter,
  scheduleForgetting,
} from '../pendingUsers';
import { tracingLookUps } from '../tracing';
import { createPendingUsersRouter } from './createPendingUsersRouter';
import { createProvisioningRouter } from './createProvisioningRouter';
import { KeycloakSyncs } from './KeycloakSyncs';
import { ProvisioningStatuses } from './ProvisioningStatuses';
import { ReadinessWatch } from './ReadinessWatch';
import { readProvisioningConfig } from './readProvisioningConfig';

/** Puts together what leads people from their first login to their full identity: for the resolver, and as routes. */
export async function createProvisioning(deps: {
  audit: SignInAudit;
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  discovery: DiscoveryService;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  metrics: MetricsService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scheduler: SchedulerService;
  signals: SignalsService;
}) {
  const rootConfig = deps.config;
  const config = readProvisioningConfig(rootConfig);
  const requireKeycloakBinding =
    rootConfig.getOptionalBoolean('kubrix.auth.requireKeycloakBinding') ??
    false;

  const findCatalogUsers = createFindCatalogUsers(deps);
  const identifyPerson = createIdentifyPerson({
    findCatalogUsers: tracingLookUps(findCatalogUsers),
    requireKeycloakBinding,
  });
  const identifyWaiting = createIdentifyPerson({
    findCatalogUsers: createBatchedFindCatalogUsers({
      ...deps,
      findCatalogUsers,
    }),
    requireKeycloakBinding,
  });

  const store = await PendingUserStore.create(deps.database);
  const fetches = new Fetches({
    ...deps,
    store: await FetchStore.create(deps.database),
  });
  const metrics = new SignInMetrics({
    ...deps,
    countPending: () => store.countPending(),
  });
  const onChange = new AdminNews(deps).changed;
  const pendingUsers = new PendingUsers({
    ...deps,
    store,
    fetches,
    metrics,
    onChange,
  });
  await scheduleForgetting({
    ...deps,
    store,
    forgetAfter: readForgetAfter(rootConfig),
    onChange,
  });

  const statuses: ProvisioningStatuses = new ProvisioningStatuses({
    config,
    fetches,
    identifyPerson: identifyWaiting,
    pendingUsers,
    readiness: new ReadinessWatch({
      ...deps,
      identifyPerson: identifyWaiting,
      onReady: async (userEntityRef, record) => {
        statuses.forget(userEntityRef);
        await pendingUsers.ready(record);
      },
    }),
    syncs: new KeycloakSyncs(deps),
  });

  await deps.events.subscribe({
    id: 'kubrix-pending-users',
    topics: [USER_FETCHED_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const userEntityRef = await fetches.heard(eventPayload);
      if (userEntityRef) {
        statuses.forget(userEntityRef);
        onChange();
      }
    },
  });
  deps.permissionsRegistry.addPermissions(kubrixPermissions);

  return {
    metrics,
    pendingUsers,
    identifyPerson,
    awaitCatalogUser: (person: Person) =>
      awaitCatalogUser(person, {
        identifyPerson: identifyWaiting,
        waitMs: config.waitMs,
      }),
    routers: [
      createProvisioningRouter({ ...deps, statuses }),
      createPendingUsersRouter({ ...deps, store, fetches, onChange }),
    ],
  };
}
