import {
  CatalogIcon,
  Content,
  DocsIcon,
  Header,
  Page,
} from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { SearchType } from '@backstage/plugin-search';
import {
  SearchBar,
  SearchFilter,
  SearchPagination,
  SearchResult,
  SearchResultPager,
  useSearch,
} from '@backstage/plugin-search-react';
import Grid from '@material-ui/core/Grid';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { searchResultItems } from './searchResultItems';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexDirection: 'column',
      marginTop: theme.spacing(2),
      gap: theme.spacing(2),
      padding: theme.spacing(2),
    },
  }),
  { name: 'KubrixSearchResults' },
);

/** The search page: a term, filters, and what was found. */
export function SearchResults() {
  const classes = useStyles();
  const { types } = useSearch();
  const catalogApi = useApi(catalogApiRef);

  const kinds = async () => {
    const { facets } = await catalogApi.getEntityFacets({ facets: ['kind'] });
    return facets.kind.map(({ value }) => value).sort();
  };

  return (
    <Page themeId="home">
      <Header title="Search" />
      <Content>
        <Grid container spacing={3}>
          <Grid item xs={12}>
            <SearchBar />
          </Grid>
          <Grid item xs={12} md={3}>
            <SearchType.Accordion
              name="Result type"
              types={[
                {
                  value: 'software-catalog',
                  name: 'Catalog',
                  icon: <CatalogIcon />,
                },
                { value: 'techdocs', name: 'Docs', icon: <DocsIcon /> },
              ]}
            />
            {!types.includes('techdocs') && (
              <Paper className={classes.filters}>
                <SearchFilter.Select label="Kind" name="kind" values={kinds} />
                <SearchFilter.Checkbox
                  label="Lifecycle"
                  name="lifecycle"
                  values={['experimental', 'production', 'deprecated']}
                />
              </Paper>
            )}
          </Grid>
          <Grid item xs={12} md={9}>
            <SearchPagination />
            <SearchResult>{searchResultItems}</SearchResult>
            <SearchResultPager />
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
}
