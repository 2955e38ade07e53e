import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { KeycloakSync } from '@kubrix/plugin-kubrix-common';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { KeycloakSyncs } from './KeycloakSyncs';

const ISSUER = 'https://keycloak.example.com/realms/kubrix';

const sync: KeycloakSync = {
  providerId: 'default',
  realm: 'kubrix',
  nextRunAt: '2026-01-01T12:00:00.000Z',
  lastAppliedAt: '2026-01-01T11:30:00.000Z',
  runs: [
    {
      id: '1',
      startedAt: '2026-01-01T11:29:00.000Z',
      outcome: 'applied',
      acceptable: false,
    },
  ],
};

describe('KeycloakSyncs', () => {
  let stop: () => void;
  afterEach(() => stop());

  async function setUp(answer: { status: number; body: string }) {
    const asked: { url?: string; authorization?: string }[] = [];
    const server = createServer(({ url, headers }, res) => {
      asked.push({ url, authorization: headers.authorization });
      res.writeHead(answer.status, { 'Content-Type': 'application/json' });
      res.end(answer.body);
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    stop = () => {
      server.close();
      server.closeAllConnections();
    };
    const { port } = server.address() as AddressInfo;
    const logger = mockServices.logger.mock();
    const syncs = new KeycloakSyncs({
      auth: mockServices.auth({ pluginId: 'auth' }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async id => `http://127.0.0.1:${port}/api/${id}`,
      }),
      logger,
    });
    return { asked, logger, syncs };
  }

  it('asks the catalog once for everybody, as the auth plugin', async () => {
    const { asked, syncs } = await setUp({
      status: 200,
      body: JSON.stringify({ items: [sync, { ...sync, realm: 'another' }] }),
    });

    const answers = await Promise.all([
      syncs.ofIssuer(ISSUER),
      syncs.ofIssuer(ISSUER),
      syncs.ofIssuer('https://id.example.com'),
    ]);

    expect(answers).toEqual([[sync], [sync], []]);
    expect(asked).toEqual([
      {
        url: '/api/catalog/kubrix/keycloak-syncs',
        authorization: mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('plugin:auth'),
          targetPluginId: 'catalog',
        }),
      },
    ]);
  });

  it.each([
    ['the route is not there', { status: 404, body: '{}' }],
    ['the catalog fails', { status: 500, body: '{}' }],
    ['it is no JSON', { status: 200, body: '<html>' }],
    ['it is no list of syncs', { status: 200, body: '{"items":[{}]}' }],
    [
      'a time is none',
      {
        status: 200,
        body: JSON.stringify({ items: [{ ...sync, nextRunAt: 'soon' }] }),
      },
    ],
  ])('knows of none when %s', async (_, answer) => {
    const { asked, logger, syncs } = await setUp(answer);

    expect(await syncs.ofIssuer(ISSUER)).toEqual([]);
    expect(await syncs.ofIssuer(ISSUER)).toEqual([]);

    expect(asked).toHaveLength(1);
    expect(logger.debug).toHaveBeenCalledWith(
      'Could not ask the catalog for the scheduled syncs; pending users are told no times',
      expect.objectContaining({ message: expect.any(String) }),
    );
  });
});
