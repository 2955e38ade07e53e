import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import {
  DeferredEntity,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { startFakeKeycloak } from '../../__fixtures__/fakeKeycloak';
import { createKeycloakProviders } from './createKeycloakProviders';

const newcomer: DeferredEntity = {
  entity: {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'User',
    metadata: {
      name: 'jane',
      annotations: { 'keycloak.org/id': 'id-of-jane' },
    },
  },
  locationKey: 'keycloak-org-provider:default',
};

describe('KeycloakOrgProvider', () => {
  let keycloak: Awaited<ReturnType<typeof startFakeKeycloak>>;

  beforeAll(async () => {
    keycloak = await startFakeKeycloak();
    keycloak.addUser('ada');
  });

  afterAll(() => keycloak?.stop());

  function setUp() {
    const logger = mockServices.logger.mock();
    const [{ provider }] = createKeycloakProviders({
      config: new ConfigReader({
        catalog: { providers: { keycloakOrg: { default: keycloak.provider } } },
      }),
      logger,
      scheduler: mockServices.scheduler(),
    });
    const applied: [string, ...string[]][] = [];
    const applyMutation = jest.fn(async (mutation: EntityProviderMutation) => {
      const entities =
        mutation.type === 'full' ? mutation.entities : mutation.added;
      applied.push([
        mutation.type,
        ...entities.map(({ entity }) => stringifyEntityRef(entity)),
      ]);
    });
    return {
      provider,
      applied,
      applyMutation,
      connect: () =>
        provider.connect({ applyMutation, refresh: async () => undefined }),
      read: () => provider.read({ logger, taskInstanceId: 'run' }),
    };
  }

  /** Resolves when a read has the users and waits for the next answer, to a function that lets it go on. */
  const usersRead = () =>
    new Promise<() => void>(reached => {
      keycloak.state.beforeAnswer = path =>
        path === '/admin/serverinfo'
          ? new Promise<void>(resume => reached(resume))
          : Promise.resolve();
    });

  afterEach(() => {
    keycloak.state.beforeAnswer = async () => undefined;
  });

  it('adds nothing before the catalog connects it', async () => {
    await expect(setUp().provider.add([newcomer])).rejects.toThrow(
      'The catalog has not connected KeycloakOrgEntityProvider:default yet',
    );
  });

  it('keeps in a full sync what was added while it read', async () => {
    const { provider, applied, connect, read } = setUp();
    await connect();
    const reached = usersRead();
    const reading = read();
    const resume = await reached;
    await provider.add([newcomer]);
    resume();
    await reading;

    expect(applied).toEqual([
      ['delta', 'user:default/jane'],
      ['full', 'user:default/ada', 'user:default/jane'],
    ]);
    expect(provider.handedOver).toEqual(
      new Map([
        ['user:default/ada', 'id-of-ada'],
        ['user:default/jane', 'id-of-jane'],
      ]),
    );
  });

  it('keeps for a late run what was added before the next one began', async () => {
    const { provider, applied, connect, read } = setUp();
    await connect();
    const reached = usersRead();
    const late = read();
    const resume = await reached;
    await provider.add([newcomer]);
    keycloak.state.beforeAnswer = async () => undefined;
    await read();
    resume();
    await late;

    expect(applied.slice(1)).toEqual([
      ['full', 'user:default/ada', 'user:default/jane'],
      ['full', 'user:default/ada', 'user:default/jane'],
    ]);
  });

  it('leaves what was added before to the full sync', async () => {
    const { provider, applied, connect, read } = setUp();
    await connect();
    await provider.add([newcomer]);
    await read();

    expect(applied).toEqual([
      ['delta', 'user:default/jane'],
      ['full', 'user:default/ada'],
    ]);
  });

  it('adds once more what was added while a full sync was being applied', async () => {
    const { provider, applied, applyMutation, connect, read } = setUp();
    await connect();
    const apply = applyMutation.getMockImplementation();
    applyMutation.mockImplementationOnce(async mutation => {
      await provider.add([newcomer]);
      await apply?.(mutation);
    });
    await read();

    expect(applied).toEqual([
      ['delta', 'user:default/jane'],
      ['full', 'user:default/ada'],
      ['delta', 'user:default/jane'],
    ]);
  });
});
