import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { localDir, root } from '../../scripts/environment/environments.mjs';
import { startEmbeddedPostgres } from '../../scripts/environment/postgres.mjs';
import { step } from '../../scripts/environment/progress.mjs';
import { analyzeTables } from '../analyzeTables.mjs';
import { provideBuild, startPortal } from '../portal.mjs';
import { startStub } from '../sign-ins/realms.mjs';
import { waitForEntities } from '../waitForEntities.mjs';
import { softwareCatalog, teams, writeCatalog } from './catalog.mjs';

const COLLECT_GARBAGE = fileURLToPath(
  new URL('./collectGarbage.cjs', import.meta.url),
);

/**
 * The catalog is kept: filling it takes minutes.
 *
 * @type {import('../../scripts/environment/environments.mjs').Environment}
 */
const environment = {
  name: 'benchmark-browsing',
  stateDir: path.join(localDir, 'benchmark-browsing'),
  composeProject: 'kubrix-portal-benchmark-browsing',
  disposable: false,
  ports: { app: 13013, backend: 17013, keycloak: 18093, postgres: 15443 },
};

/**
 * Starts a portal with a catalog and people who can sign in; each is in a team, and editor or viewer.
 *
 * @param {import('./types').Options} options
 */
export async function setUp(options) {
  const build = await provideBuild(environment, options.build);
  const people = Array.from({ length: options.people }, (_, n) => ({
    username: `person-${n}`,
    password: '',
    known: true,
    groups: [teams[n % teams.length], n % 2 === 0 ? 'editors' : 'viewers'],
  }));
  const realm = await startStub(environment);
  await realm.add(people);
  const catalogFile = await writeCatalog(
    path.join(environment.stateDir, 'catalog'),
    softwareCatalog(options.entities),
  );
  const postgres = await startEmbeddedPostgres(environment);
  const portal = await startPortal({
    environment,
    build,
    realm,
    nodeArgs: ['--expose-gc', '--require', COLLECT_GARBAGE],
    configuration: {
      permission: { rbac: await readDemoPolicy() },
      catalog: {
        locations: [
          {
            type: 'file',
            target: catalogFile,
            rules: [
              {
                allow: [
                  ...['Location', 'Domain', 'System'],
                  ...['Component', 'API', 'Resource'],
                ],
              },
            ],
          },
        ],
      },
    },
  });
  await step(`Catalog: ${options.entities} entities`, async () => {
    await waitForEntities({
      ...portal,
      query: { filter: 'kind=user' },
      count: options.people,
    });
    await waitForEntities({
      ...portal,
      query: { filter: 'metadata.tags' },
      count: options.entities,
    });
  });
  await analyzeTables(environment);
  return { people, portal, postgres, realm };
}

/** `permission.rbac` of the demo organisation, with the paths of its files as they are from anywhere. */
async function readDemoPolicy() {
  const { permission } = parse(
    await readFile(path.join(root, 'app-config.yaml'), 'utf8'),
  );
  const { rbac } = permission;
  const backend = path.join(root, 'packages', 'backend');
  return {
    ...rbac,
    'policies-csv-file': path.join(backend, rbac['policies-csv-file']),
    conditionalPoliciesFile: path.join(backend, rbac.conditionalPoliciesFile),
  };
}
