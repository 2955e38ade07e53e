import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ConfigReader } from '@backstage/config';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { startFakeKeycloak } from '../../__fixtures__/fakeKeycloak';
import { createKeycloakProviders } from '../sync/createKeycloakProviders';
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

  function setUp(times: Partial<TargetedSyncTimes> = {}) {
    const logger = mockServices.logger.mock();
    const applied: EntityProviderMutation[] = [];
    const [realm] = createKeycloakProviders({
      config: new ConfigReader({
        catalog: { providers: { keycloakOrg: { default: keycloak.provider } } },
      }),
      logger,
      scheduler: mockServices.scheduler(),
    });
    const sync = new TargetedSync({
      ...realm,
      auth: mockServices.auth(),
      catalog: catalogServiceMock(),
      logger,
      times: { call: 5_000, total: 10_000, retries: [1, 1], ...times },
    });
    return {
      applied,
      logger,
      connect: () =>
        realm.provider.connect({
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
    const { applied, connect, run } = setUp();
    await connect();
    await run();

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

  it.each([
    [500, 'Keycloak answered with status 500', 3],
    [401, 'Keycloak answered with status 401', 1],
  ])(
    'says once that Keycloak answers with %s, and nothing of the answer',
    async (failureStatus, reason, attempts) => {
      Object.assign(keycloak.state, { failures: Infinity, failureStatus });
      const { applied, connect, logger, run } = setUp();
      await connect();
      await run();

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

  it('says where the catalog has not connected the provider', async () => {
    const { logger, run } = setUp();
    await run();

    expect(logger.error.mock.calls).toEqual([
      [
        `Could not fetch user:unprovisioned/ada from Keycloak: ServiceUnavailableError: The catalog has not connected KeycloakOrgEntityProvider:default yet. ${REMEDY}`,
      ],
    ]);
  });

  it('ends without a word at shutdown', async () => {
    const shutdown = new AbortController();
    keycloak.state.beforeAnswer = async path =>
      path.endsWith('/groups') ? shutdown.abort() : undefined;
    const { applied, connect, logger, run } = setUp();
    await connect();
    await run(shutdown.signal);

    expect(applied).toEqual([]);
    expect(logger.error).not.toHaveBeenCalled();
  });
});
