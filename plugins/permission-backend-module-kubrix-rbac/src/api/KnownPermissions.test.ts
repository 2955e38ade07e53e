import { mockServices } from '@backstage/backend-test-utils';
import { once } from 'node:events';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { KnownPermissions } from './KnownPermissions';

describe('KnownPermissions', () => {
  let server: Server;
  let asked: string[];
  let status: number;

  beforeEach(async () => {
    asked = [];
    status = 200;
    server = createServer((req, res) => {
      asked.push(`${req.url} ${req.headers.authorization?.split(' ')[0]}`);
      res.writeHead(status).end(
        JSON.stringify({
          permissions: [
            { type: 'basic', name: 'things.use', attributes: {} },
            {
              type: 'resource',
              name: 'things.delete',
              attributes: { action: 'delete' },
              resourceType: 'thing',
            },
          ],
          rules: [],
        }),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterEach(() => {
    jest.restoreAllMocks();
    server.close();
    server.closeAllConnections();
  });

  function create(pluginIds: string[]) {
    const { port } = server.address() as AddressInfo;
    return new KnownPermissions({
      auth: mockServices.auth(),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async id => `http://127.0.0.1:${port}/api/${id}`,
      }),
      logger: mockServices.logger.mock(),
      systemMetadata: { getInstalledPlugins: async () => [] },
      pluginIds,
    });
  }

  it('asks plugins once a minute', async () => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(0);
    const known = create(['things', 'things']);
    const expected = [
      {
        pluginId: 'things',
        name: 'things.delete',
        action: 'delete',
        resourceType: 'thing',
      },
      { pluginId: 'things', name: 'things.use', action: 'use' },
    ];
    const question =
      '/api/things/.well-known/backstage/permissions/metadata Bearer';

    expect(await known.list()).toEqual(expected);
    now.mockReturnValue(59_999);
    expect(await known.list()).toEqual(expected);
    expect(asked).toEqual([question]);

    now.mockReturnValue(60_000);
    expect(await known.list()).toEqual(expected);
    expect(asked).toEqual([question, question]);
  });

  it('takes a plugin without permissions at its word', async () => {
    status = 404;
    const known = create(['things']);

    expect(await known.list()).toEqual([]);
    expect(await known.list()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('asks a plugin again that did not answer well', async () => {
    const known = create(['things']);

    status = 500;
    expect(await known.list()).toEqual([]);
    status = 200;
    expect(await known.list()).toHaveLength(2);
  });
});
