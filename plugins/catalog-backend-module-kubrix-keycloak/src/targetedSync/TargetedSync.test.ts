import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ConfigReader } from '@backstage/config';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { startFakeKeycloak } from '../../__fixtures__/fakeKeycloak';
import { toUserEntity } from '../entities/orgEntities';
import { KeycloakOrgProvider } from '../sync/KeycloakOrgProvider';
import { readKeycloakProviders } from '../sync/readKeycloakProviders';
import { TargetedSync, TargetedSyncTimes } from './TargetedSync';

const RUNNING = new AbortController().signal;
const REMEDY =
  'They wait for the scheduled sync; check catalog.providers.keycloakOrg.default';

describe('TargetedSync', () => {
  let keycloak: Awaited<ReturnType<typeof startFakeKeycloak>>;

  beforeEach(async () => {
    keycloak = await startFakeKeycloak();
    keycloak.addUser('ada');
  });

  afterEach(() => keycloak?.stop());

  function setUp(
    times: Partial<TargetedSyncTimes> = {},
    inCatalog: Entity[] = [],
    handedOverEarlier = false,
  ) {
    const logger = mockServices.logger.mock();
    const applied: EntityProviderMutation[] = [];
    const outcomes: string[] = [];
    const [config] = readKeycloakProviders(
      new ConfigReader({
        catalog: { providers: { keycloakOrg: { default: keycloak.provider } } },
      }),
    );
    const provider = new KeycloakOrgProvider({
      id: 'default',
      fullSync: { run: async () => undefined },
      handedOver: { claim: async entities => entities },
      taskRunner: { run: async () => undefined },
      timeoutMs: 1_000,
    });
    const sync = new TargetedSync({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({ entities: inCatalog }),
      config,
      filter: { includeDisabled: false, includeServiceAccounts: false },
      handedOver: {
        find: async () => new Map(),
        isOlderThan: async () => handedOverEarlier,
      },
      leases: {
        hold: async (_sub, work) => {
          await work();
          return true;
        },
      },
      logger,
      metrics: { fetched: outcome => outcomes.push(outcome) },
      provider,
      times: { call: 5_000, total: 10_000, retries: [1, 1], ...times },
    });
    return {
      applied,
      logger,
      outcomes,
      connect: () =>
        provider.connect({
          applyMutation: async mutation => {
            applied.push(mutation);
          },
          refresh: async () => undefined,
        }),
      run: (shutdown = RUNNING) =>
        sync.run(
          {
            issuer: keycloak.issuer,
            sub: 'id-of-ada',
            userEntityRef: 'user:unprovisioned/ada',
          },
          shutdown,
        ),
    };
  }

  it('adds one delta, with the location key of the full sync', async () => {
    const { applied, connect, outcomes, run } = setUp();
    await connect();
    expect(await run()).toBe('added');

    expect(outcomes).toEqual(['added']);
    expect(applied).toEqual([
      {
        type: 'delta',
        added: [
          expect.objectContaining({
            locationKey: 'keycloak-org-provider:default',
          }),
        ],
        removed: [],
      },
    ]);
  });

  it('takes out first whom the catalog still lacks, some time after it was given them', async () => {
    const { applied, connect, logger, run } = setUp({}, [], true);
    await connect();
    expect(await run()).toBe('added');

    const ada = expect.objectContaining({
      entity: expect.objectContaining({ kind: 'User' }),
      locationKey: 'keycloak-org-provider:default',
    });
    expect(applied).toEqual([
      { type: 'delta', added: [], removed: [ada] },
      { type: 'delta', added: [ada], removed: [] },
    ]);
    expect(logger.warn.mock.calls).toEqual([
      [
        'The catalog still lacks user:default/ada and begins anew with it; maybe the replica was killed that was about to process it',
      ],
    ]);
  });

  it('takes out nobody whom the catalog has', async () => {
    const user = { id: 'id-of-ada', username: 'ada' };
    const ada = toUserEntity(user, 'kubrix', []);
    const { applied, connect, run } = setUp({}, [ada], true);
    await connect();
    await run();

    expect(applied).toEqual([
      { type: 'delta', added: [expect.anything()], removed: [] },
    ]);
  });

  it.each([
    [500, 'Keycloak answered with status 500', 3],
    [
      401,
      'Keycloak answered with status 401: check the credentials of the client',
      1,
    ],
  ])(
    'says once that Keycloak answers with %s, and nothing of the answer',
    async (failureStatus, reason, attempts) => {
      Object.assign(keycloak.state, { failures: Infinity, failureStatus });
      const { applied, connect, logger, outcomes, run } = setUp();
      await connect();
      expect(await run()).toBe('failed');

      expect(outcomes).toEqual(['failed']);

      expect(applied).toEqual([]);
      expect(keycloak.requests).toHaveLength(attempts);
      expect(logger.error.mock.calls).toEqual([
        [
          `Could not fetch user:unprovisioned/ada from Keycloak: ${reason}. ${REMEDY}`,
        ],
      ]);
    },
  );

  it.each([
    ['each call', { call: 20, retries: [] }, 1],
    ['everything', { call: 20, total: 50, retries: [5_000] }, 1],
  ])('waits for %s only as long as it may take', async (_, times, attempts) => {
    keycloak.state.beforeAnswer = () => new Promise(() => {});
    const { connect, logger, run } = setUp(times);
    await connect();
    await run();

    expect(keycloak.requests).toHaveLength(attempts);
    expect(logger.error.mock.calls).toEqual([
      [
        `Could not fetch user:unprovisioned/ada from Keycloak: Keycloak did not answer in time. ${REMEDY}`,
      ],
    ]);
  });

  it('does not mind that the clock of Keycloak is slow', async () => {
    keycloak.state.slowBy = 600;
    const { connect, run } = setUp();
    await connect();

    expect(await run()).toBe('added');
  });

  it('says where the catalog has not connected the provider', async () => {
    const { logger, run } = setUp();
    await run();

    expect(logger.error.mock.calls).toEqual([
      [
        `Could not fetch user:unprovisioned/ada from Keycloak: ServiceUnavailableError: The catalog has not connected KeycloakOrgEntityProvider:default yet. ${REMEDY}`,
      ],
    ]);
  });

  it('ends without a word at shutdown, and without waiting for Keycloak', async () => {
    const shutdown = new AbortController();
    keycloak.state.beforeAnswer = async path => {
      if (path.endsWith('/groups')) {
        shutdown.abort();
        await new Promise(() => {});
      }
    };
    const { applied, connect, logger, run } = setUp();
    await connect();
    expect(await run(shutdown.signal)).toBeUndefined();

    expect(applied).toEqual([]);
    expect(logger.error).not.toHaveBeenCalled();
  });
});
