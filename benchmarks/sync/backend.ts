import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { createDeferred } from '@backstage/types';
import { rootConfig } from '../../packages/backend/src/rootConfig';
import { startFakeKeycloak } from '../../plugins/catalog-backend-module-kubrix-keycloak/__fixtures__/fakeKeycloak';
import {
  toDeferredEntity,
  toUserEntity,
} from '../../plugins/catalog-backend-module-kubrix-keycloak/src/entities/orgEntities';
import { CatalogQueue } from '../../plugins/catalog-backend-module-kubrix-keycloak/src/handOver/catalogTables';
import {
  DEFAULT_PACE,
  Pace,
} from '../../plugins/catalog-backend-module-kubrix-keycloak/src/handOver/pace';
import { PacedHandOver } from '../../plugins/catalog-backend-module-kubrix-keycloak/src/handOver/PacedHandOver';
import { HandedOver } from '../../plugins/catalog-backend-module-kubrix-keycloak/src/store/HandedOver';
import { Leases } from '../../plugins/catalog-backend-module-kubrix-keycloak/src/store/Leases';
import { openStore } from '../../plugins/catalog-backend-module-kubrix-keycloak/src/store/openStore';
import { SyncRuns } from '../../plugins/catalog-backend-module-kubrix-keycloak/src/store/SyncRuns';
import { FullSync } from '../../plugins/catalog-backend-module-kubrix-keycloak/src/sync/FullSync';
import { readKnownEntities } from '../../plugins/catalog-backend-module-kubrix-keycloak/src/sync/knownEntities';

const GROUPS = 100;
const GROUPS_OF_EACH = 3;

/** What the benchmark asks this process by IPC. */
type Question =
  | { ask: 'sync'; pace?: Partial<Pace>; unpaced?: boolean }
  | { ask: 'newcomer'; name: string };

const ready = createDeferred<{
  sync: (pace: Pace) => Promise<void>;
  add: (name: string) => Promise<void>;
}>();

const realm = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'benchmark',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ auth, catalog, config, database, logger, processing }) {
        const keycloak = await startFakeKeycloak();
        for (let group = 0; group < GROUPS; group += 1) {
          keycloak.addGroup(`group-${group}`);
        }
        const count = config.getNumber('benchmark.users');
        for (let user = 0; user < count; user += 1) {
          keycloak.addUser(`user-${user}`, {
            memberOf: Array.from(
              { length: GROUPS_OF_EACH },
              (_, index) => `group-${(user + index * 7) % GROUPS}`,
            ),
          });
        }
        const knex = await openStore(database);
        const handedOver = new HandedOver(knex, 'default');
        const leases = new Leases(knex, 'default');
        const provider = {
          ...keycloak.provider,
          id: 'default',
          schedule: undefined,
        };
        const start = (connection: EntityProviderConnection) =>
          ready.resolve({
            add: async name => {
              const id = keycloak.addUser(name, {
                memberOf: ['group-1', 'group-2'],
              });
              const entity = toUserEntity({ id, username: name }, 'kubrix', [
                'group-1',
                'group-2',
              ]);
              await leases.hold(id, async () => {
                const added = await handedOver.claim([
                  toDeferredEntity(entity, provider),
                ]);
                await connection.applyMutation({
                  type: 'delta',
                  added,
                  removed: [],
                });
              });
            },
            sync: pace =>
              new FullSync({
                provider,
                limits: {
                  maxRemovalPercent: 10,
                  includeDisabled: false,
                  includeServiceAccounts: false,
                },
                logger,
                readKnown: () => readKnownEntities({ auth, catalog, provider }),
                handedOver,
                handOver: new PacedHandOver({
                  queue: new CatalogQueue(knex),
                  handedOver,
                  leases,
                  logger,
                  pace,
                }),
                runs: new SyncRuns(knex, 'default'),
                metrics: {
                  runEnded: () => undefined,
                  pageFailed: () => undefined,
                  fetched: () => undefined,
                },
                onChange: () => undefined,
              }).run({
                connection,
                signal: new AbortController().signal,
                timeoutMs: 3_600_000,
              }),
          });
        processing.addEntityProvider({
          getProviderName: () => 'KeycloakOrgEntityProvider:default',
          connect: async connection => start(connection),
        });
      },
    });
  },
});

async function answer(question: Question): Promise<unknown> {
  const { sync, add } = await ready;
  if (question.ask === 'newcomer') {
    await add(question.name);
    return stringifyEntityRef({
      kind: 'User',
      namespace: 'default',
      name: question.name,
    });
  }
  await sync(
    question.unpaced
      ? { ...DEFAULT_PACE, chunk: Number.MAX_SAFE_INTEGER }
      : { ...DEFAULT_PACE, ...question.pace },
  );
  return 'handed over';
}

const backend = createBackend();
backend.add(rootConfig);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(realm);

process.on('message', async (question: Question & { id: number }) => {
  process.send?.({ id: question.id, answer: await answer(question) });
});
process.on('disconnect', () => process.exit());

backend.start().then(
  () => process.send?.({ id: 0, answer: 'started' }),
  error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
