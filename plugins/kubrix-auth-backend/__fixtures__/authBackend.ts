import {
  AuditorService,
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import {
  AuthorizeResult,
  Permission,
} from '@backstage/plugin-permission-common';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { JsonObject } from '@backstage/types';
import {
  KEYCLOAK_SYNCS_PATH,
  KeycloakSync,
  parseSignInFailure,
  USER_FETCHED_TOPIC,
} from '@kubrix/plugin-kubrix-common';
import Router from 'express-promise-router';
import { Knex } from 'knex';
import request from 'supertest';
import authPlugin from '@backstage/plugin-auth-backend';
import authModuleKubrix from '../src';
import { startIdentityProvider } from './identityProvider';
import { recordingMetrics } from './recordingMetrics';

const APP_URL = 'http://localhost:3000';

/** A sign-in's outcome as the sign-in page receives it. */
export interface SignInOutcome {
  response?: {
    providerInfo?: { accessToken: string };
    backstageIdentity?: {
      identity: { userEntityRef: string; ownershipEntityRefs: string[] };
    };
  };
  error?: { name: string; message: string };
}

interface AuditTrailEntry {
  eventId: string;
  outcome: 'succeeded' | 'failed';
  meta?: JsonObject;
}

function recordingAuditor(trail: AuditTrailEntry[]): AuditorService {
  return {
    createEvent: async ({ eventId, meta }) => ({
      success: async () => {
        trail.push({ eventId, outcome: 'succeeded', meta });
      },
      fail: async () => {
        trail.push({ eventId, outcome: 'failed', meta });
      },
    }),
  };
}

/**
 * Lets all further queries wait for ever.
 *
 * @remarks
 * The auth plugin's session store goes on to delete expired sessions every minute, also when backend and database are
 * gone, and would fail whichever test runs by then.
 */
function abandon(knex: Knex) {
  knex.client.acquireConnection = () => new Promise(() => {});
}

/** The routes of the catalog plugin that other plugins ask. */
function catalogPlugin(catalog: { syncs: KeycloakSync[] }) {
  return createBackendPlugin({
    pluginId: 'catalog',
    register(reg) {
      reg.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          const router = Router();
          router.get(KEYCLOAK_SYNCS_PATH, async (req, res) => {
            await httpAuth.credentials(req, { allow: ['service'] });
            res.json({ items: catalog.syncs });
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

/** A catalog user as Keycloak's sync writes it. */
export function catalogUser(
  name: string,
  { email, id }: { email?: string; id?: string },
): Entity {
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'User',
    metadata: {
      name,
      namespace: 'default',
      annotations: id
        ? { 'keycloak.org/id': id, 'keycloak.org/realm': 'kubrix' }
        : {},
    },
    spec: { profile: { email } },
    relations: [{ type: 'memberOf', targetRef: 'group:default/editors' }],
  };
}

/** Starts the auth backend with our module, beside an identity provider on loopback and a catalog under control. */
export async function startAuthBackend(options: {
  knex: Knex;
  resolver?: JsonObject;
  /** More keys under `auth.providers.oidc.development`. */
  oidc?: JsonObject;
  /** More keys under `auth`. */
  auth?: JsonObject;
  /** More blocks under `auth.providers`. */
  providers?: JsonObject;
  config?: JsonObject;
  /** Whether the identity provider is down until its `comeUp`. */
  identityProviderIsDown?: boolean;
}) {
  const identityProvider = await startIdentityProvider({
    down: options.identityProviderIsDown,
  });
  const catalog: {
    /** Users, with their groups where a test needs these. */
    users: Entity[];
    failure?: Error;
    /** Why groups alone cannot be read. */
    groupsFailure?: Error;
    syncs: KeycloakSync[];
  } = { users: [], syncs: [] };
  const permissions: { granted: Permission[] } = { granted: [] };
  const metrics = recordingMetrics();
  const publishSignal = jest.fn<Promise<void>, [signal: object]>(
    async () => {},
  );
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const events = DefaultEventsService.create({ logger, useEventBus: 'never' });
  const publish = jest.spyOn(events, 'publish');
  const auditTrail: AuditTrailEntry[] = [];

  const backend = await startTestBackend({
    features: [
      authPlugin,
      authModuleKubrix,
      catalogServiceMock.mock({
        getEntities: async (query, callOptions) => {
          if (catalog.failure) {
            throw catalog.failure;
          }
          return catalogServiceMock({ entities: catalog.users }).getEntities(
            query,
            callOptions,
          );
        },
        queryEntities: async (query, callOptions) => {
          if (catalog.failure) {
            throw catalog.failure;
          }
          return catalogServiceMock({ entities: catalog.users }).queryEntities(
            query,
            callOptions,
          );
        },
        getEntitiesByRefs: async (query, callOptions) => {
          const failure = catalog.failure ?? catalog.groupsFailure;
          if (failure) {
            throw failure;
          }
          return catalogServiceMock({
            entities: catalog.users,
          }).getEntitiesByRefs(query, callOptions);
        },
        getEntityByRef: async (ref, callOptions) => {
          if (catalog.failure) {
            throw catalog.failure;
          }
          return catalogServiceMock({ entities: catalog.users }).getEntityByRef(
            ref,
            callOptions,
          );
        },
      }).factory,
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      catalogPlugin(catalog),
      mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result: permissions.granted.some(
              ({ name }) => name === permission.name,
            )
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
          })),
      }).factory,
      createServiceFactory({
        service: metricsServiceRef,
        deps: {},
        factory: () => metrics.service,
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({ publish: publishSignal }),
      }),
      createServiceFactory({
        service: coreServices.auditor,
        deps: {},
        factory: () => recordingAuditor(auditTrail),
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => options.knex }),
      }),
      createServiceFactory({
        service: coreServices.logger,
        deps: {},
        factory: () => logger,
      }),
      // The real one goes on asking the database where a start has failed, also after the tests.
      mockServices.scheduler.factory(),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: APP_URL },
          auth: {
            ...options.auth,
            session: { secret: 'test' },
            providers: {
              ...options.providers,
              oidc: {
                development: {
                  metadataUrl: identityProvider.issuer,
                  clientId: 'backstage',
                  clientSecret: 'secret',
                  signIn: {
                    resolvers: [
                      options.resolver ?? {
                        resolver: 'kubriXMatchingUserEntityProfileEmail',
                      },
                    ],
                  },
                  ...options.oidc,
                },
              },
            },
          },
          ...options.config,
        },
      }),
    ],
  }).catch(async error => {
    await identityProvider.stop();
    abandon(options.knex);
    throw error;
  });

  if (!options.identityProviderIsDown) {
    await identityProvider.discovered;
  }
  const browser = request.agent(backend.server);

  return {
    auditTrail,
    browser,
    catalog,
    events: {
      publish,
      /** Tells what became of fetching somebody, as the catalog's module does. */
      async fetched(eventPayload: unknown) {
        await events.publish({ topic: USER_FETCHED_TOPIC, eventPayload });
      },
    },
    metrics,
    permissions,
    signals: { publish: publishSignal },
    identityProvider,
    knex: options.knex,
    logger,
    /** Walks start, authorization and callback, as a browser does. */
    async signIn(): Promise<SignInOutcome> {
      const start = await browser.get(
        `/api/auth/oidc/start?env=development&origin=${APP_URL}`,
      );
      const { code, state } = identityProvider.authorize(
        start.headers.location,
      );
      const frame = await browser
        .get('/api/auth/oidc/handler/frame')
        .query({ code, state });
      return readWebMessage(frame.text);
    },
    async refresh() {
      return browser
        .get('/api/auth/oidc/refresh?env=development')
        .set('X-Requested-With', 'XMLHttpRequest');
    },
    async signOut(query: Record<string, string> = {}) {
      return browser
        .post('/api/auth/oidc/logout')
        .query({ env: 'development', ...query })
        .set('X-Requested-With', 'XMLHttpRequest');
    },
    async stop() {
      await backend.stop();
      await identityProvider.stop();
      abandon(options.knex);
    },
  };
}

/** Reads what a sign-in popup posts to the sign-in page. */
export function readWebMessage(html: string): SignInOutcome {
  const encoded = html.match(/authResponse = decodeURIComponent\('([^']*)'\)/);
  if (!encoded) {
    throw new Error(`Not the page of a sign-in popup: ${html}`);
  }
  return JSON.parse(decodeURIComponent(encoded[1]));
}

/** What the sign-in page is told of a failed sign-in, but for the reference. */
export function failureOf({ error }: SignInOutcome) {
  const told = error && parseSignInFailure(error.message);
  return told && { name: error.name, code: told.code, text: told.text };
}

/** The identity that a sign-in gave. */
export function identityOf(outcome: SignInOutcome) {
  return outcome.response?.backstageIdentity?.identity;
}
