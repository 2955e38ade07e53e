import { isAtOrBelow, Leaves } from './leaves';
import { shortcomingOf } from './shortcomings';
import { variablesIn } from './variables';

/** One thing without which no portal may run in production. */
export interface Mistake {
  /** The configuration key. */
  path: string;
  /** The environment variables from which its value comes; none: the value stands in the configuration itself. */
  variables: string[];
  problem: string;
  remedy: string;
}

const PUBLIC_ADDRESS =
  'the address at which browsers reach the portal, such as https://portal.example.com';

/** Without these no portal runs, whether somebody thought of them or not. */
const REQUIRED = [
  { path: 'app.baseUrl', value: PUBLIC_ADDRESS, isUrl: true },
  { path: 'backend.baseUrl', value: PUBLIC_ADDRESS, isUrl: true },
  {
    path: 'auth.session.secret',
    value: 'a random text, such as that of `openssl rand -hex 32`',
  },
] as const;

const KEYCLOAK_REQUIRED = [
  {
    key: 'metadataUrl',
    value:
      'the address of the realm, such as https://keycloak.example.com/realms/kubrix',
    isUrl: true,
  },
  { key: 'clientId', value: 'the client in that realm' },
  { key: 'clientSecret', value: 'the secret of the client in that realm' },
] as const;

/** Where all that is written must have a value: with what is left over, the portal would start and not work. */
const CRITICAL = [
  'backend.auth',
  'backend.database.connection',
  'catalog.providers.keycloakOrg',
];

/** Postgres has a port of its own for whoever names none. */
const WITH_DEFAULT = 'backend.database.connection.port';

/**
 * Finds all that is wrong with secrets, Postgres and Keycloak in a configuration.
 *
 * @param effective - The configuration as it would be used
 * @param written - The same with the names of environment variables instead of their values
 */
export function findMistakes(effective: Leaves, written: Leaves): Mistake[] {
  const problems = new Map<string, Pick<Mistake, 'problem' | 'remedy'>>();

  for (const { path, value, isUrl } of requiredIn(effective)) {
    const problem = problemOf(effective.get(path), isUrl);
    if (problem) {
      problems.set(path, { problem, remedy: `set it to ${value}` });
    }
  }
  if (![...effective.keys()].some(isIn('backend.database.connection'))) {
    problems.set('backend.database.connection', {
      problem: 'is not set',
      remedy: 'set host, user and password of a Postgres',
    });
  }
  for (const [path, value] of written) {
    const problem = shortcomingOf(effective.get(path));
    if (
      problem &&
      value !== null &&
      !problems.has(path) &&
      CRITICAL.some(section => isAtOrBelow(path, section)) &&
      !(path === WITH_DEFAULT && problem === 'is not set')
    ) {
      problems.set(path, { problem, remedy: 'set it to its real value' });
    }
  }

  return [...problems].map(([path, rest]) => ({
    path,
    variables: [...written]
      .filter(([writtenPath]) => isAtOrBelow(writtenPath, path))
      .flatMap(([, value]) => variablesIn(value)),
    ...rest,
  }));
}

function requiredIn(effective: Leaves) {
  const environment = effective.get('auth.environment') ?? 'development';
  return [
    ...REQUIRED.map(required => ({ isUrl: false, ...required })),
    ...KEYCLOAK_REQUIRED.map(({ key, ...required }) => ({
      isUrl: false,
      path: `auth.providers.oidc.${environment}.${key}`,
      ...required,
    })),
  ];
}

function problemOf(value: unknown, isUrl: boolean): string | undefined {
  return (
    shortcomingOf(value) ??
    (isUrl && !URL.canParse(String(value)) ? 'is not a URL' : undefined)
  );
}

function isIn(section: string) {
  return (path: string) => isAtOrBelow(path, section);
}
