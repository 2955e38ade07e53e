import { createMockDirectory } from '@backstage/backend-test-utils';
import { runDoctor } from './runDoctor';

const KEYCLOAK = 'http://keycloak.invalid';

describe('runDoctor', () => {
  const directory = createMockDirectory();
  const { env } = process;

  afterEach(() => {
    process.env = env;
  });

  async function run(config: string, ...options: string[]) {
    directory.setContent({ 'app-config.yaml': config });
    const printed: string[] = [];
    const code = await runDoctor(
      ['--config', directory.resolve('app-config.yaml'), ...options],
      { print: text => printed.push(text), progress: () => undefined },
    );
    return { code, text: printed.join('\n') };
  }

  it('prints what it finds, with the names of unset variables and without secrets', async () => {
    process.env = { ...env, DOCTORS_SECRET: 'do-not-print' };
    const { code, text } = await run(`
      app: { baseUrl: 'https://portal.example.com', title: 'Portal of \${DOCTORS_TOWN}' }
      backend:
        baseUrl: https://portal.example.com
        database: { client: pg, connection: { host: 127.0.0.1, port: '\${DOCTORS_PORT:-1}', user: a, password: '\${DOCTORS_SECRET}' } }
      permission: { enabled: true }
      auth:
        session: { secret: '\${DOCTORS_SECRET}' }
        providers:
          oidc:
            development:
              metadataUrl: ${KEYCLOAK}/realms/kubrix
              clientId: backstage
              clientSecret: '\${DOCTORS_SECRET}'
              signIn: { resolvers: [{ resolver: kubriXMatchingUserEntityProfileEmail }] }
    `);
    expect(text).toContain(
      '! The environment variable DOCTORS_TOWN is not set, so app.title is left out.',
    );
    // It has a default.
    expect(text).not.toContain('DOCTORS_PORT');
    expect(text).toContain('✗ http://keycloak.invalid cannot be reached');
    expect(text).toContain(
      '✓ Keycloak OIDC recognises people by kubriXMatchingUserEntityProfileEmail.',
    );
    expect(text).not.toContain('do-not-print');
    expect(code).toBe(1);
  });

  it('lists what the start would refuse', async () => {
    const { text } = await run('app: { baseUrl: portal }', '--json');
    const { checks } = JSON.parse(text);
    expect(checks[0]).toEqual({
      id: 'configuration',
      title: 'Configuration',
      findings: expect.arrayContaining([
        {
          verdict: 'bad',
          text: 'auth.session.secret is not set.',
          remedy:
            'Set it to a random text, such as that of `openssl rand -hex 32`.',
        },
      ]),
    });
  });

  it('says of a value that is of the wrong type where it stands, and makes the other checks', async () => {
    const { text } = await run(
      '{ organization: 3, catalog: { providers: { keycloakOrg: { default: 4 } } } }',
    );
    expect(text).toContain(
      '! organization must be object, says the schema of the configuration.',
    );
    expect(text).toMatch(/Account that fetches users\n {2}✗ .*keycloakOrg/);
    expect(text).toContain('Permission policy\n');
  });

  it('says why a file cannot be read, without what stands in it', async () => {
    const { code, text } = await run('password: do-not-print: x');
    expect(text).toMatch(
      /^ {2}✗ The configuration cannot be read: .* at line 1, column \d+\.$/m,
    );
    expect(text).not.toContain('do-not-print');
    expect(code).toBe(1);
  });
});
