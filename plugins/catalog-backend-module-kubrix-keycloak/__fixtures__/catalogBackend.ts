import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  LoggerService,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { AlphaEntity } from '@backstage/catalog-model/alpha';
import { ConfigSources, StaticConfigSource } from '@backstage/config-loader';
import catalogPlugin, {
  CATALOG_ERRORS_TOPIC,
} from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
  locationSpecToLocationEntity,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { JsonObject } from '@backstage/types';
import {
  USER_PENDING_TOPIC,
  UserPendingEvent,
} from '@kubrix/plugin-kubrix-common';
import { Knex } from 'knex';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { setInterval } from 'node:timers/promises';
import request from 'supertest';
import catalogModule, { reservingOrganisationKinds } from '../src';

/** An entity of a kind and a reference `namespace/name`, valid for the catalog. */
export function entityOf(
  kind: 'Component' | 'Group' | 'Location' | 'User',
  ref: string,
  spec: JsonObject = {},
): Entity {
  const [namespace, name] = ref.split('/');
  const required = {
    Component: { type: 'service', lifecycle: 'production', owner: 'nobody' },
    Group: { type: 'team', children: [] },
    Location: {},
    User: { memberOf: [] },
  };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace },
    spec: { ...required[kind], ...spec },
  };
}

/** A provider that brings entities of its own, as those of an organisation do. */
export function providerOf(name: string, entities: Entity[]): EntityProvider {
  const annotations = {
    'backstage.io/managed-by-location': `url:https://${name}.example.com`,
    'backstage.io/managed-by-origin-location': `url:https://${name}.example.com`,
  };
  return {
    getProviderName: () => name,
    connect: connection =>
      connection.applyMutation({
        type: 'full',
        entities: entities.map(entity => ({
          entity: { ...entity, metadata: { ...entity.metadata, annotations } },
          locationKey: name,
        })),
      }),
  };
}

/** A provider that brings a location, as those do that discover repositories. */
export function discoveryOf(target: string): EntityProvider {
  const entity = locationSpecToLocationEntity({
    location: { type: 'url', target },
  });
  return {
    getProviderName: () => 'discovery',
    connect: connection =>
      connection.applyMutation({
        type: 'full',
        entities: [{ entity, locationKey: 'discovery' }],
      }),
  };
}

/** Serves files of entities on loopback, by path. */
export async function serveEntities(files: Record<string, Entity[]>) {
  const server = createServer((req, res) => {
    const entities = files[req.url ?? ''];
    res.statusCode = entities ? 200 : 404;
    res.end(entities?.map(entity => JSON.stringify(entity)).join('\n---\n'));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: (path: string) => `http://${host}${path}`,
    stop: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Starts the real catalog with our module, with the configuration read as the portal reads it. */
export async function startCatalogBackend(options: {
  knex: Knex;
  readingFrom?: string;
  catalog: JsonObject;
  provisioning?: JsonObject;
  providers?: EntityProvider[];
  logger?: LoggerService;
}) {
  const { readingFrom, logger = mockServices.logger.mock() } = options;
  const events = mockServices.events();
  const tasks = new Map<string, SchedulerServiceTaskFunction>();
  const scheduler = mockServices.scheduler();
  const createRunner = scheduler.createScheduledTaskRunner.bind(scheduler);
  scheduler.createScheduledTaskRunner = schedule => ({
    run: task => {
      tasks.set(task.id, task.fn);
      return createRunner(schedule).run(task);
    },
  });
  const refused = new Map<string, string>();
  await events.subscribe({
    id: 'refused',
    topics: [CATALOG_ERRORS_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const { entity, errors } = eventPayload as {
        entity: string;
        errors: Error[];
      };
      refused.set(entity, errors.map(String).join());
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      createBackendModule({
        pluginId: 'catalog',
        moduleId: 'test-providers',
        register(reg) {
          reg.registerInit({
            deps: { catalog: catalogProcessingExtensionPoint },
            init: async ({ catalog }) =>
              catalog.addEntityProvider(options.providers ?? []),
          });
        },
      }),
      createServiceFactory({
        service: coreServices.rootConfig,
        deps: {},
        factory: () =>
          ConfigSources.toConfig(
            reservingOrganisationKinds(
              StaticConfigSource.create({
                data: {
                  backend: {
                    reading: {
                      allow: readingFrom ? [{ host: readingFrom }] : [],
                    },
                  },
                  kubrix: { provisioning: options.provisioning ?? {} },
                  catalog: {
                    processingInterval: { seconds: 1 },
                    ...options.catalog,
                  },
                },
              }),
            ),
          ),
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => options.knex }),
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      createServiceFactory({
        service: coreServices.logger,
        deps: {},
        factory: () => logger,
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });

  const getEntity = async (ref: string): Promise<AlphaEntity | undefined> => {
    const [kind, name] = ref.split(':');
    const { status, body } = await request(backend.server).get(
      `/api/catalog/entities/by-name/${kind}/${name}`,
    );
    return status === 200 ? body : undefined;
  };

  return {
    stop: () => backend.stop(),
    /** Asks the catalog plugin over HTTP, as an admin. */
    get: (path: string) => request(backend.server).get(`/api/catalog${path}`),
    post: (path: string) => request(backend.server).post(`/api/catalog${path}`),
    /** Runs a scheduled task of the catalog to its end, and rejects with what it throws. */
    runTask: async (id: string) =>
      tasks.get(id)?.(new AbortController().signal),
    /** Tells the catalog that somebody signed in whom it does not know. */
    pending: (event: UserPendingEvent) =>
      events.publish({ topic: USER_PENDING_TOPIC, eventPayload: event }),
    getEntity,
    /** Resolves to an entity once the catalog has it. */
    entity: (ref: string) => eventually(() => getEntity(ref)),
    /** Resolves to what the catalog refused an entity for, be it in the catalog or not. */
    refusal: (ref: string) => eventually(async () => refused.get(ref)),
    /** Resolves to the errors on an entity's page, once there are any. */
    errorsOn: (ref: string) =>
      eventually(async () => {
        const items = (await getEntity(ref))?.status?.items;
        return items?.map(({ message }) => message);
      }),
    /** Registers a location, as every user of the portal may, and resolves to its entity's reference. */
    async register(target: string): Promise<string> {
      const { body } = await request(backend.server)
        .post('/api/catalog/locations')
        .send({ type: 'url', target })
        .expect(201);
      return body.location.entityRef;
    },
    /** Resolves to what the page for registering says about a location before it registers it. */
    async tryToRegister(target: string): Promise<string> {
      const { body } = await request(backend.server)
        .post('/api/catalog/locations?dryRun=true')
        .send({ type: 'url', target })
        .expect(400);
      return body.error.message;
    },
  };
}

/** The reference of the entity that stands for a location. */
export function locationRef(target: string): string {
  return stringifyEntityRef(
    locationSpecToLocationEntity({ location: { type: 'url', target } }),
  );
}

/** Resolves to what is read, as soon as it is there. */
export async function eventually<T>(
  read: () => Promise<T | undefined>,
): Promise<T> {
  const signal = AbortSignal.timeout(20_000);
  for await (const _ of setInterval(50, undefined, { signal })) {
    const value = await read();
    if (value !== undefined) {
      return value;
    }
  }
  throw signal.reason;
}
