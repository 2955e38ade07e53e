import { createMockDirectory } from '@backstage/backend-test-utils';
import path from 'node:path';
import { checkConfiguration } from './checkConfiguration';

const PRODUCTION = path.resolve(
  __dirname,
  '../../../../app-config.production.yaml',
);

const VARIABLES = {
  PORTAL_URL: 'https://portal.example.com',
  BACKEND_SECRET: 'f00ba7',
  POSTGRES_HOST: 'db',
  POSTGRES_USER: 'portal',
  POSTGRES_PASSWORD: 'f00ba7',
  OIDC_METADATA_URL: 'https://keycloak.example.com/realms/kubrix',
  OIDC_CLIENTSECRET: 'f00ba7',
  KEYCLOAK_URL: 'https://keycloak.example.com',
  KEYCLOAK_REALM: 'kubrix',
};

describe('checkConfiguration', () => {
  const directory = createMockDirectory();
  const { env } = process;

  afterEach(() => {
    process.env = env;
  });

  function check(
    variables: Record<string, string | undefined>,
    ...files: string[]
  ) {
    process.env = { ...env, ...variables };
    return checkConfiguration(files.flatMap(file => ['--config', file]));
  }

  it('accepts what is shipped, once its environment variables are set', async () => {
    await expect(check(VARIABLES, PRODUCTION)).resolves.toBeUndefined();
  });

  it('lists all that is missing, empty or a placeholder in what is shipped', async () => {
    await expect(
      check(
        {
          ...VARIABLES,
          BACKEND_SECRET: 'change-this',
          POSTGRES_PASSWORD: '',
          OIDC_METADATA_URL: 'keycloak',
          OIDC_CLIENTSECRET: undefined,
          KEYCLOAK_URL: undefined,
        },
        PRODUCTION,
      ),
    ).rejects.toThrow(
      new Error(
        [
          'The portal does not start with this configuration:',
          '- auth.session.secret (BACKEND_SECRET) is a placeholder, set it to a random text, such as that of `openssl rand -hex 32`',
          '- auth.providers.oidc.development.metadataUrl (OIDC_METADATA_URL) is not a URL, set it to the address of the realm, such as https://keycloak.example.com/realms/kubrix',
          '- auth.providers.oidc.development.clientSecret (OIDC_CLIENTSECRET) is not set, set it to the secret of the client in that realm',
          '- backend.database.connection.password (POSTGRES_PASSWORD) is empty, set it to its real value',
          '- catalog.providers.keycloakOrg.default.baseUrl (KEYCLOAK_URL) is not set, set it to its real value',
          '- catalog.providers.keycloakOrg.default.clientSecret (OIDC_CLIENTSECRET) is not set, set it to its real value',
        ].join('\n'),
      ),
    );
  });

  it('looks at all that is merged', async () => {
    directory.setContent({
      'chart.yaml': `
        backend: { auth: { externalAccess: [{ type: static, options: { token: '\${EXTERNAL_ACCESS_TOKEN}', subject: a } }] } }
        auth: { session: { secret: { $file: secret.txt } } }
      `,
      'secret.txt': '<secret>',
    });
    await expect(
      check(
        {
          ...VARIABLES,
          APP_CONFIG_backend_database_connection_password: 'changeme',
        },
        PRODUCTION,
        directory.resolve('chart.yaml'),
      ),
    ).rejects.toThrow(
      new Error(
        [
          'The portal does not start with this configuration:',
          '- auth.session.secret is a placeholder, set it to a random text, such as that of `openssl rand -hex 32`',
          '- backend.database.connection.password is a placeholder, set it to its real value',
          '- backend.auth.externalAccess[0].options.token (EXTERNAL_ACCESS_TOKEN) is not set, set it to its real value',
        ].join('\n'),
      ),
    );
  });

  it('says which file cannot be read', async () => {
    await expect(check({}, directory.resolve('none.yaml'))).rejects.toThrow(
      /Config file ".*none\.yaml" does not exist/,
    );
  });
});
