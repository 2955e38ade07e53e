import { faultlessTest as test } from '../../fixtures/faultlessPage';
import { Credentials } from '../../fixtures/keycloak';
import { Portal } from '../../fixtures/portal';
import { expect } from '../../fixtures/test';
import { PortalPage } from '../../pages/PortalPage';
import { Shell } from '../../pages/Shell';
import { TemplatePage } from '../../pages/TemplatePage';

type Entry = [name: string, heading: string, content: string];

/** Name of the entry, heading of its page, and something of the page's content. */
const ENTRIES: Entry[] = [
  ['Home', 'Welcome to kubriX', 'Owned by you'],
  ['Catalog', 'kubriX Catalog', 'Deployment service'],
  ['APIs', 'APIs', 'Deployment events'],
  ['Docs', 'Documentation', 'kubriX portal'],
];

const CREATE: Entry = [
  'Create…',
  'Create a new component',
  'Maintenance notice',
];

const NOTIFICATIONS: Entry = [
  'Notifications',
  'Notifications',
  'No records to display',
];

/** An entity of each kind; its tabs, each with something of its content. */
const ENTITIES = {
  'component/deployment-service': {
    Overview: 'About',
    APIs: 'Provided APIs',
    Dependencies: 'Deployments database',
    Docs: 'How a deployment goes',
  },
  'api/deployments': {
    Overview: 'Providers',
    Definition: 'List deployments, the newest first',
  },
  'api/deployment-events': {
    Overview: 'Consumers',
    Definition: 'deployments.v1',
  },
  'api/metrics': { Overview: 'Metrics gateway', Definition: 'Health' },
  'system/delivery': { Overview: 'Event broker', Diagram: 'System diagram' },
  'domain/platform': { Overview: 'Telemetry' },
  'resource/event-broker': { Overview: 'Deployment service' },
  'group/editors': { Overview: 'Demo Editor' },
  'user/demoviewer': { Overview: 'Ownership' },
  'template/new-service': { Overview: 'About' },
};

/**
 * Declares the tests that open every page as somebody: a file for each role, so that workers share them.
 *
 * @param creates Whether this role registers software and runs templates.
 * @param moreEntries What this role's sidebar has at its end, beside everybody's entries.
 */
export function tourAs({
  credentials,
  group,
  creates,
  moreEntries = [],
}: {
  credentials: Credentials;
  group: string;
  creates: boolean;
  moreEntries?: Entry[];
}) {
  test.use({ portalOptions: { sampleCatalog: true } });

  test.beforeAll(async ({ portal }) => {
    for (const component of ['kubrix-portal', 'deployment-service']) {
      await expect
        .poll(() => relationTypes(portal, `component/default/${component}`), {
          timeout: 60_000,
        })
        .toEqual(expect.arrayContaining(['dependsOn', 'ownedBy', 'partOf']));
      // The first reader of docs would see them missing until they are generated.
      const generated = await portal.fetch(
        `/api/techdocs/sync/default/component/${component}`,
      );
      expect(await generated.text()).toContain('"updated":true');
    }
    for (const type of ['software_catalog', 'techdocs']) {
      await portal.fetch(
        `/api/search/.backstage/scheduler/v1/tasks/search_index_${type}/trigger`,
        { method: 'POST' },
      );
    }
  });

  test('opens every entry of the sidebar', async ({
    page,
    signInFaultlessly,
  }) => {
    const { sidebar } = new Shell(page);
    const portalPage = new PortalPage(page);
    const entries: Entry[] = [
      ...ENTRIES,
      ...(creates ? [CREATE] : []),
      ['My Group', group, 'Ownership'],
      NOTIFICATIONS,
      ...moreEntries,
    ];
    await signInFaultlessly(credentials);

    await expect(sidebar.getByRole('link')).toHaveText([
      'kubriX',
      ...entries.map(([name]) => name),
    ]);
    for (const [name, heading, content] of entries) {
      await sidebar.getByRole('link', { name, exact: true }).click();
      await expect(portalPage.heading).toHaveText(heading);
      await expectContent(portalPage, content);
    }
  });

  test('opens every tab of an entity of each kind', async ({
    page,
    signInFaultlessly,
  }) => {
    const portalPage = new PortalPage(page);
    await signInFaultlessly(credentials);

    for (const [entity, tabs] of Object.entries(ENTITIES)) {
      await portalPage.goto(`/catalog/default/${entity}`);
      await expect(portalPage.tabs).toHaveText(Object.keys(tabs));
      for (const [tab, content] of Object.entries(tabs)) {
        await portalPage.openTab(tab);
        await expectContent(portalPage, content);
      }
    }
  });

  test('opens the settings, the docs and the search', async ({
    page,
    signInFaultlessly,
  }) => {
    const portalPage = new PortalPage(page);
    await signInFaultlessly(credentials);

    await new Shell(page).openSettings();
    await expectContent(portalPage, 'Appearance');

    await portalPage.goto('/docs/default/component/kubrix-portal');
    await expectContent(portalPage, 'Your first login');

    // Where the sign-in page of the local portal leads to.
    await portalPage.goto(
      '/docs/default/component/kubrix-portal/troubleshooting/#idp_unreachable',
    );
    await expect(portalPage.anchor('idp_unreachable')).toBeVisible();

    await portalPage.goto('/search?query=rolled');
    await expectContent(portalPage, 'Deployment service');
  });

  if (creates) {
    declareCreation({ credentials, group });
  }
}

function declareCreation({
  credentials,
  group,
}: {
  credentials: Credentials;
  group: string;
}) {
  test('opens the import', async ({ page, signInFaultlessly }) => {
    const portalPage = new PortalPage(page);
    await signInFaultlessly(credentials);

    await portalPage.goto('/catalog-import');
    await expectContent(portalPage, 'Select URL');
  });

  test('runs a template to its end', async ({ page, signInFaultlessly }) => {
    const template = new TemplatePage(page);
    const portalPage = new PortalPage(page);
    await signInFaultlessly(credentials);

    await portalPage.goto('/create');
    await template.choose('New service');
    await template.fill('Name', `billing-of-${group}`);
    await template.fill('What is it for?', 'Writes invoices');
    await template.pick('Owner', group);
    await template.run();

    await expect(template.nextSteps).toBeVisible();
    await portalPage.goto('/notifications');
    await expectContent(
      portalPage,
      `The files of billing-of-${group} are ready`,
    );
  });
}

async function expectContent(page: PortalPage, text: string) {
  await expect(page.text(text)).toBeVisible();
  await expect(page.progress).toHaveCount(0);
  await expect(page.errorPanels).toHaveCount(0);
}

async function relationTypes(portal: Portal, entity: string) {
  const response = await portal.fetch(
    `/api/catalog/entities/by-name/${entity}`,
  );
  const { relations = [] }: { relations?: { type: string }[] } =
    await response.json();
  return [...new Set(relations.map(({ type }) => type))].sort();
}
