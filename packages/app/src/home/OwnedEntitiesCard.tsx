import {
  InfoCard,
  Link,
  Progress,
  ResponseErrorPanel,
} from '@backstage/core-components';
import {
  identityApiRef,
  useApi,
  useRouteRef,
} from '@backstage/core-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogPlugin } from '@backstage/plugin-catalog';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import ListItemText from '@material-ui/core/ListItemText';
import Typography from '@material-ui/core/Typography';
import useAsync from 'react-use/esm/useAsync';

const SHOWN_AT_MOST = 8;

/** What the user and their groups own. */
export function OwnedEntitiesCard() {
  const identityApi = useApi(identityApiRef);
  const catalogApi = useApi(catalogApiRef);
  const catalogIndex = useRouteRef(catalogPlugin.routes.catalogIndex)();

  const { loading, error, value } = useAsync(async () => {
    const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
    return catalogApi.queryEntities({
      filter: { 'relations.ownedBy': ownershipEntityRefs },
      fields: [
        'kind',
        'metadata.namespace',
        'metadata.name',
        'metadata.title',
        'spec.type',
      ],
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: SHOWN_AT_MOST,
    });
  }, [catalogApi, identityApi]);

  return (
    <InfoCard
      title="Owned by you"
      deepLink={
        value?.items.length
          ? {
              title: 'All that you own',
              link: `${catalogIndex}?filters[user]=owned`,
            }
          : undefined
      }
    >
      {loading && <Progress />}
      {error && <ResponseErrorPanel error={error} />}
      {value?.items.length === 0 && (
        <Typography>
          Nothing yet. <Link to={catalogIndex}>Browse the catalog</Link> to see
          what others share.
        </Typography>
      )}
      {value && value.items.length > 0 && (
        <List dense disablePadding>
          {value.items.map(entity => (
            <ListItem key={stringifyEntityRef(entity)} disableGutters>
              <ListItemText
                primary={<EntityRefLink entityRef={entity} />}
                secondary={[entity.kind, entity.spec?.type]
                  .filter(Boolean)
                  .join(' · ')}
              />
            </ListItem>
          ))}
        </List>
      )}
    </InfoCard>
  );
}
