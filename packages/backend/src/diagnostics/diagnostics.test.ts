import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  DIAGNOSTICS_CHECKS_PATH,
  DIAGNOSTICS_PLUGIN_ID,
  DiagnosticsResponse,
  kubrixDiagnosticsReadPermission,
} from '@kubrix/plugin-kubrix-common';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { diagnosticsPlugin } from './diagnosticsPlugin';

const SECRET = 'do-not-print';
const ADMIN = 'user:default/ada';
const PATH = `/api/${DIAGNOSTICS_PLUGIN_ID}${DIAGNOSTICS_CHECKS_PATH}`;

describe('diagnostics of a running portal', () => {
  const directory = createMockDirectory();
  const { argv } = process;
  const decided: string[] = [];
  const discoveries: (() => void)[] = [];
  const keycloak = createServer((_, res) => {
    discoveries.push(() => res.writeHead(404).end());
    keycloak.emit('asked');
  });
  let backend: TestBackend;

  beforeAll(async () => {
    await once(keycloak.listen(0, '127.0.0.1'), 'listening');
    const { port } = keycloak.address() as AddressInfo;
    const credentials = { clientId: 'backstage', clientSecret: SECRET };
    directory.setContent({
      'app-config.json': JSON.stringify({
        app: { baseUrl: 'https://portal.example.com' },
        auth: {
          session: { secret: SECRET },
          providers: {
            oidc: {
              development: {
                ...credentials,
                metadataUrl: `http://127.0.0.1:${port}/realms/kubrix`,
              },
            },
          },
        },
        backend: {
          baseUrl: 'https://portal.example.com',
          database: {
            client: 'pg',
            connection: { host: '127.0.0.1', port: 1, password: SECRET },
          },
        },
        catalog: {
          providers: {
            keycloakOrg: {
              default: { ...credentials, baseUrl: 'http://127.0.0.1:1' },
            },
          },
        },
      }),
    });
    process.argv = [
      ...argv.slice(0, 2),
      '--config',
      directory.resolve('app-config.json'),
    ];
    backend = await startTestBackend({
      features: [
        diagnosticsPlugin,
        mockServices.permissions.mock({
          authorize: async (requests, options) =>
            requests.map(({ permission }) => {
              const who = JSON.stringify(options?.credentials);
              decided.push(permission.name);
              return {
                result:
                  permission.name === kubrixDiagnosticsReadPermission.name &&
                  who.includes(ADMIN)
                    ? AuthorizeResult.ALLOW
                    : AuthorizeResult.DENY,
              };
            }),
        }).factory,
      ],
    });
  });

  afterAll(async () => {
    process.argv = argv;
    keycloak.close();
    await backend.stop();
  });

  const ask = (userEntityRef: string) =>
    fetch(`http://localhost:${backend.server.port()}${PATH}`, {
      headers: { Authorization: mockCredentials.user.header(userEntityRef) },
    });

  it('are not for others than admins', async () => {
    const answer = await ask('user:default/vic');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(
      "This needs the permission 'kubrix.diagnostics.read'.",
    );
    expect(discoveries).toEqual([]);
  });

  it('are what the doctor finds, once for admins who ask at the same time, without secrets', async () => {
    decided.splice(0);
    const first = ask(ADMIN);
    await once(keycloak, 'asked');
    const second = ask(ADMIN);
    // Keycloak answers when the second one has joined.
    await untilDecided(2);
    discoveries.forEach(answer => answer());
    const answers = await Promise.all([first, second]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0].headers.get('cache-control')).toBe('no-store');
    const texts = await Promise.all(answers.map(answer => answer.text()));
    expect(texts[1]).toBe(texts[0]);
    expect(texts[0]).not.toContain(SECRET);
    expect(discoveries).toHaveLength(1);

    const { startedAt, endedAt, checks }: DiagnosticsResponse = JSON.parse(
      texts[0],
    );
    expect(Date.parse(endedAt)).toBeGreaterThan(Date.parse(startedAt));
    expect(checks.map(({ id }) => id)).toEqual([
      'configuration',
      'addresses',
      'providers',
      'discovery',
      'client',
      'redirect',
      'sync-account',
      'database',
      'sync',
      'policy',
    ]);
    expect(checks[3].findings[0].text).toContain('answers with status 404');
  });

  async function untilDecided(count: number) {
    while (decided.length < count) {
      await new Promise(resolve => setImmediate(resolve));
    }
  }
});
