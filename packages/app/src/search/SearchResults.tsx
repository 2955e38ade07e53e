import { Content, Header, Page } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { CatalogSearchResultListItem } from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  SearchBar,
  SearchFilter,
  SearchPagination,
  SearchResult,
  SearchResultPager,
} from '@backstage/plugin-search-react';
import Grid from '@material-ui/core/Grid';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      padding: theme.spacing(2),
    },
  }),
  { name: 'KubrixSearchResults' },
);

/** The search page: a term, filters, and what was found. */
export function SearchResults() {
  const classes = useStyles();
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
            <Paper className={classes.filters}>
              <SearchFilter.Select label="Kind" name="kind" values={kinds} />
              <SearchFilter.Checkbox
                label="Lifecycle"
                name="lifecycle"
                values={['experimental', 'production', 'deprecated']}
              />
            </Paper>
          </Grid>
          <Grid item xs={12} md={9}>
            <SearchPagination />
            <SearchResult>
              <CatalogSearchResultListItem />
            </SearchResult>
            <SearchResultPager />
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
}
