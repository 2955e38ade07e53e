import {
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';
import { EntityApiDefinitionCard } from '@backstage/plugin-api-docs';
import {
  EntityDependencyOfComponentsCard,
  EntityDependsOnComponentsCard,
  EntityDependsOnResourcesCard,
  EntityHasComponentsCard,
  EntityHasResourcesCard,
  EntityHasSubcomponentsCard,
  EntityHasSubdomainsCard,
  EntityHasSystemsCard,
  EntityLayout,
  EntitySwitch,
  isKind,
} from '@backstage/plugin-catalog';
import {
  Direction,
  EntityCatalogGraphCard,
} from '@backstage/plugin-catalog-graph';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
  EntityUserProfileCard,
} from '@backstage/plugin-org';
import { ReactElement } from 'react';
import {
  apiConsumers,
  apiProviders,
  consumedApis,
  providedApis,
  systemApis,
} from './apiRelationCards';
import { cardGrid } from './cardGrid';
import { docsTab } from './docs';
import { kubernetesTab, runsInKubernetes } from './kubernetes';
import { overview, softwareOverview } from './overview';
import { hasRelation } from './relations';

const componentPage = (kubernetes?: ReactElement) => (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {softwareOverview()}
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/api"
      title="APIs"
      if={hasRelation(RELATION_PROVIDES_API, RELATION_CONSUMES_API)}
    >
      {cardGrid(providedApis, consumedApis)}
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/dependencies"
      title="Dependencies"
      if={hasRelation(
        RELATION_DEPENDS_ON,
        RELATION_DEPENDENCY_OF,
        RELATION_HAS_PART,
      )}
    >
      {cardGrid(
        <EntityDependsOnComponentsCard />,
        <EntityDependsOnResourcesCard />,
        <EntityDependencyOfComponentsCard />,
        <EntityHasSubcomponentsCard />,
      )}
    </EntityLayout.Route>
    {docsTab}
    {kubernetes}
  </EntityLayout>
);

const apiPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {softwareOverview(apiProviders, apiConsumers)}
    </EntityLayout.Route>
    <EntityLayout.Route path="/definition" title="Definition">
      <EntityApiDefinitionCard />
    </EntityLayout.Route>
    {docsTab}
  </EntityLayout>
);

const systemPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {softwareOverview(
        <EntityHasComponentsCard />,
        systemApis,
        <EntityHasResourcesCard />,
      )}
    </EntityLayout.Route>
    <EntityLayout.Route path="/diagram" title="Diagram">
      <EntityCatalogGraphCard
        title="System diagram"
        direction={Direction.TOP_BOTTOM}
        kinds={['system', 'component', 'api', 'resource']}
        unidirectional={false}
        height={700}
      />
    </EntityLayout.Route>
    {docsTab}
  </EntityLayout>
);

const domainPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {softwareOverview(<EntityHasSystemsCard />, <EntityHasSubdomainsCard />)}
    </EntityLayout.Route>
    {docsTab}
  </EntityLayout>
);

const resourcePage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {softwareOverview(<EntityDependencyOfComponentsCard />)}
    </EntityLayout.Route>
    {docsTab}
  </EntityLayout>
);

const groupPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview(
        <EntityGroupProfileCard />,
        <EntityOwnershipCard />,
        <EntityMembersListCard />,
        <EntityCatalogGraphCard height={400} />,
      )}
    </EntityLayout.Route>
  </EntityLayout>
);

const userPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview(<EntityUserProfileCard />, <EntityOwnershipCard />)}
    </EntityLayout.Route>
  </EntityLayout>
);

/** For templates, locations, and kinds that plugins bring. */
const otherPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {softwareOverview()}
    </EntityLayout.Route>
    {docsTab}
  </EntityLayout>
);

/** The page of an entity, by its kind. A tab without content is left out. */
export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case
      if={(entity, context) =>
        isKind('component')(entity) && runsInKubernetes(entity, context)
      }
    >
      {componentPage(kubernetesTab)}
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('component')}>
      {componentPage()}
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('api')}>{apiPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('system')}>{systemPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('domain')}>{domainPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('resource')}>
      {resourcePage}
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('group')}>{groupPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('user')}>{userPage}</EntitySwitch.Case>
    <EntitySwitch.Case>{otherPage}</EntitySwitch.Case>
  </EntitySwitch>
);
