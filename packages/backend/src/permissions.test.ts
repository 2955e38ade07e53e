import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Permission } from '@backstage/plugin-permission-common';
import { identities, Person } from '../__fixtures__/people';
import { StartedPortal, startPortal } from '../__fixtures__/startPortal';

/** What the policy answers: yes, no, or yes for some. */
const YES = 'ALLOW';
const NO = 'DENY';
const OWN = 'entities that they or their groups own';
const OWN_RUNS = 'runs that they started';
const SOFTWARE = 'components, systems, APIs and domains';

const ROLES = ['admin', 'editor', 'viewer', 'groupless', 'pending'] as const;

/** Every permission that a plugin of the portal asks for, and who has it, in the order of the roles. */
const DECISIONS: Record<string, string[]> = {
  'catalog.entity.read': [YES, YES, YES, YES, SOFTWARE],
  'catalog.entity.create': [YES, YES, NO, NO, NO],
  'catalog.entity.validate': [YES, YES, NO, NO, NO],
  'catalog.entity.refresh': [YES, OWN, NO, NO, NO],
  'catalog.entity.delete': [YES, OWN, NO, NO, NO],
  'catalog.location.read': [YES, YES, YES, NO, NO],
  'catalog.location.create': [YES, YES, NO, NO, NO],
  'catalog.location.analyze': [YES, YES, NO, NO, NO],
  'catalog.location.delete': [YES, NO, NO, NO, NO],
  'catalog.ingestion.read': [YES, NO, NO, NO, NO],
  'catalog.ingestion.manage': [YES, NO, NO, NO, NO],

  'scaffolder.template.parameter.read': [YES, YES, YES, NO, NO],
  'scaffolder.template.step.read': [YES, YES, YES, NO, NO],
  'scaffolder.template.dry-run': [YES, NO, NO, NO, NO],
  'scaffolder.template.management': [YES, NO, NO, NO, NO],
  'scaffolder.action.execute': [YES, YES, NO, NO, NO],
  'scaffolder.task.create': [YES, YES, NO, NO, NO],
  'scaffolder.task.read': [YES, OWN_RUNS, NO, NO, NO],
  'scaffolder.task.cancel': [YES, OWN_RUNS, NO, NO, NO],

  'kubernetes.clusters.read': [YES, YES, YES, NO, NO],
  'kubernetes.resources.read': [YES, YES, YES, NO, NO],
  'kubernetes.proxy': [YES, NO, NO, NO, NO],

  'devtools.administer': [YES, NO, NO, NO, NO],
  'devtools.info': [YES, NO, NO, NO, NO],
  'devtools.config': [YES, NO, NO, NO, NO],
  'devtools.external-dependencies': [YES, NO, NO, NO, NO],
  'devtools.scheduler.read': [YES, NO, NO, NO, NO],
  'devtools.scheduler.trigger': [YES, NO, NO, NO, NO],

  'kubrix.provisioning.read': [YES, NO, NO, NO, NO],
  'kubrix.provisioning.manage': [YES, NO, NO, NO, NO],
  'kubrix.diagnostics.read': [YES, NO, NO, NO, NO],
  'policy.entity.read': [YES, NO, NO, NO, NO],
};
describe('permissions of the portal', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const directory = createMockDirectory();
  let portal: StartedPortal;
  let permissions: Permission[];

  beforeAll(async () => {
    const { connection } = (await databases.init('POSTGRES_17')).client.config;
    portal = await startPortal({
      directory: directory.path,
      // Knex hides the password from whoever lists the settings.
      connection: { ...connection, password: connection.password },
      config: {
        kubernetes: {
          serviceLocatorMethod: { type: 'multiTenant' },
          clusterLocatorMethods: [],
        },
      },
    });
    permissions = await collectPermissions(portal);
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it('are all decided about', () => {
    expect(permissions.map(({ name }) => name).sort()).toEqual(
      Object.keys(DECISIONS).sort(),
    );
  });

  it.each(ROLES.map((person, column) => ({ person, column })))(
    'are what the table says for $person',
    async ({ person, column }) => {
      const decided = await decide(portal, person, permissions);

      expect(decided).toEqual(
        Object.fromEntries(
          Object.entries(DECISIONS).map(([name, row]) => [name, row[column]]),
        ),
      );
    },
  );
});

/** Asks all plugins which permissions they have. */
async function collectPermissions(portal: StartedPortal) {
  const pluginIds = new Set(portal.routes.map(({ pluginId }) => pluginId));
  const permissions: Permission[] = [];
  for (const pluginId of pluginIds) {
    const response = await fetch(
      `${portal.baseUrl}/api/${pluginId}/.well-known/backstage/permissions/metadata`,
      { headers: { Authorization: `Bearer ${portal.externalToken}` } },
    );
    if (response.ok) {
      permissions.push(...(await response.json()).permissions);
    }
  }
  return permissions;
}

/** Asks as plugins do, so that conditions are answered as such. */
async function decide(
  portal: StartedPortal,
  person: Person,
  permissions: Permission[],
): Promise<Record<string, string>> {
  const response = await fetch(`${portal.baseUrl}/api/permission/authorize`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${portal.tokens[person].onBehalf}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      items: permissions.map(permission => ({
        id: permission.name,
        permission,
      })),
    }),
  });
  const { items }: { items: Answer[] } = await response.json();
  return Object.fromEntries(
    items.map(({ id, result, conditions }) => [
      id,
      conditions ? describeConditions(person, conditions) : result,
    ]),
  );
}

interface Answer {
  id: string;
  result: string;
  conditions?: object;
}

function describeConditions(person: Person, conditions: object): string {
  const [user] = identities[person];
  const known = {
    [OWN]: entityRule('IS_ENTITY_OWNER', { claims: identities[person] }),
    [OWN_RUNS]: {
      rule: 'IS_TASK_OWNER',
      resourceType: 'scaffolder-task',
      params: { createdBy: [user] },
    },
    [SOFTWARE]: entityRule('IS_ENTITY_KIND', {
      kinds: ['Component', 'System', 'API', 'Domain'],
    }),
  };
  const text = JSON.stringify(conditions);
  const [name = text] =
    Object.entries(known).find(
      ([, rule]) => JSON.stringify({ anyOf: [rule] }) === text,
    ) ?? [];
  return name;
}

function entityRule(rule: string, params: object) {
  return { rule, resourceType: 'catalog-entity', params };
}
