import {
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_HAS_PART,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';
import {
  entityColumnPresets,
  entityDataTableColumns,
  EntityRelationCard,
} from '@backstage/plugin-catalog-react/alpha';

const apiColumns = [
  entityDataTableColumns.createEntityRefColumn({ defaultKind: 'api' }),
  entityDataTableColumns.createOwnerColumn(),
  entityDataTableColumns.createSpecTypeColumn(),
  entityDataTableColumns.createSpecLifecycleColumn(),
  entityDataTableColumns.createMetadataDescriptionColumn(),
];
const componentColumns = entityColumnPresets.component.columns;

/** The APIs that a component provides. */
export const providedApis = (
  <EntityRelationCard
    title="Provided APIs"
    entityKind="API"
    relationType={RELATION_PROVIDES_API}
    columnConfig={apiColumns}
    emptyState={{ message: 'This component provides no API.' }}
  />
);

/** The APIs that a component calls. */
export const consumedApis = (
  <EntityRelationCard
    title="Consumed APIs"
    entityKind="API"
    relationType={RELATION_CONSUMES_API}
    columnConfig={apiColumns}
    emptyState={{ message: 'This component consumes no API.' }}
  />
);

/** The components that implement an API. */
export const apiProviders = (
  <EntityRelationCard
    title="Providers"
    entityKind="Component"
    relationType={RELATION_API_PROVIDED_BY}
    columnConfig={componentColumns}
    emptyState={{ message: 'No component provides this API.' }}
  />
);

/** The components that call an API. */
export const apiConsumers = (
  <EntityRelationCard
    title="Consumers"
    entityKind="Component"
    relationType={RELATION_API_CONSUMED_BY}
    columnConfig={componentColumns}
    emptyState={{ message: 'No component consumes this API.' }}
  />
);

/** The APIs that belong to a system. */
export const systemApis = (
  <EntityRelationCard
    title="APIs"
    entityKind="API"
    relationType={RELATION_HAS_PART}
    columnConfig={apiColumns}
    emptyState={{ message: 'No API belongs to this system.' }}
  />
);
