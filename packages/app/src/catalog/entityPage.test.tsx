import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { Entity } from '@backstage/catalog-model';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { configApiRef } from '@backstage/core-plugin-api';
import {
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import {
  catalogPlugin,
  DefaultEntityPresentationApi,
} from '@backstage/plugin-catalog';
import { catalogGraphPlugin } from '@backstage/plugin-catalog-graph';
import {
  catalogApiRef,
  EntityProvider,
  entityPresentationApiRef,
  entityRouteRef,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { JsonObject } from '@backstage/types';
import { screen } from '@testing-library/react';
import { entityPage } from './entityPage';

async function renderEntityPage(shown: Entity, data: JsonObject = {}) {
  const config = mockApis.config({
    data: { backend: { baseUrl: 'http://localhost:7007' }, ...data },
  });
  const catalogApi = new InMemoryCatalogClient({ entities: [shown] });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalogApi],
        [
          entityPresentationApiRef,
          DefaultEntityPresentationApi.create({ catalogApi }),
        ],
        [starredEntitiesApiRef, new MockStarredEntitiesApi()],
        [permissionApiRef, mockApis.permission()],
        [configApiRef, config],
        [scmIntegrationsApiRef, ScmIntegrationsApi.fromConfig(config)],
      ]}
    >
      <EntityProvider entity={shown}>{entityPage}</EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog': catalogPlugin.routes.catalogIndex,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/catalog-graph': catalogGraphPlugin.routes.catalogGraph,
      },
    },
  );
}

function entity(kind: string, ...relations: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'shop', namespace: 'default' },
    spec: { type: 'service', profile: {} },
    relations: relations.map(type => ({
      type,
      targetRef: 'resource:default/database',
    })),
  };
}

describe('entityPage', () => {
  // jsdom has no layout, which the relations graph asks for.
  beforeAll(() => {
    Object.assign(SVGElement.prototype, {
      getBBox: () => ({ x: 0, y: 0, width: 100, height: 20 }),
    });
  });

  afterAll(() => {
    Reflect.deleteProperty(SVGElement.prototype, 'getBBox');
  });

  it.each([
    ['Component', [], ['Overview']],
    ['Component', ['consumesApi'], ['Overview', 'APIs']],
    ['Component', ['dependsOn'], ['Overview', 'Dependencies']],
    [
      'Component',
      ['providesApi', 'dependencyOf'],
      ['Overview', 'APIs', 'Dependencies'],
    ],
    ['API', [], ['Overview', 'Definition']],
    ['System', [], ['Overview', 'Diagram']],
  ])('%s with %j has the tabs %j', async (kind, relations, tabs) => {
    await renderEntityPage(entity(kind, ...relations));

    expect(
      (await screen.findAllByRole('tab')).map(tab => tab.textContent),
    ).toEqual(tabs);
  });

  const kubernetes = { clusterLocatorMethods: [{ type: 'catalog' }] };

  it.each([
    ['docs', 'backstage.io/techdocs-ref', {}, ['Overview', 'Docs']],
    ['workloads, unconfigured', 'backstage.io/kubernetes-id', {}, ['Overview']],
    [
      'workloads',
      'backstage.io/kubernetes-id',
      { kubernetes },
      ['Overview', 'Kubernetes'],
    ],
    ['neither', 'example.com/other', { kubernetes }, ['Overview']],
  ])('Component with %s', async (_, annotation, data, tabs) => {
    const component = entity('Component');
    component.metadata.annotations = { [annotation]: 'shop' };
    await renderEntityPage(component, data);

    expect(
      (await screen.findAllByRole('tab')).map(tab => tab.textContent),
    ).toEqual(tabs);
  });

  it.each([
    ['API', 'Providers'],
    ['System', 'Has resources'],
    ['Domain', 'Has systems'],
    ['Resource', 'Dependency of components'],
    ['Group', 'Ownership'],
    ['User', 'Ownership'],
    ['Template', 'About'],
  ])('%s has the card %s', async (kind, title) => {
    await renderEntityPage(entity(kind));

    expect(await screen.findByText(title)).toBeInTheDocument();
  });
});
