import { Content, Header, Page } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  HomePageRecentlyVisited,
  HomePageStarredEntities,
} from '@backstage/plugin-home';
import { HomePageSearchBar } from '@backstage/plugin-search';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import { readBrandName } from '../branding';
import { OwnedEntitiesCard } from './OwnedEntitiesCard';

const useStyles = makeStyles(
  theme => ({
    search: { maxWidth: 720, margin: theme.spacing(3, 'auto', 4) },
    searchField: { background: theme.palette.background.paper },
    outline: { borderColor: theme.palette.divider },
  }),
  { name: 'KubrixHomePage' },
);

/** Where people arrive: search, and the shortest ways to what is theirs. */
export function HomePage() {
  const classes = useStyles();
  const brandName = readBrandName(useApi(configApiRef));

  return (
    <Page themeId="home">
      <Header title={`Welcome to ${brandName}`} pageTitleOverride="Home" />
      <Content>
        <div className={classes.search}>
          <HomePageSearchBar
            placeholder="Search the catalog"
            InputProps={{
              classes: {
                root: classes.searchField,
                notchedOutline: classes.outline,
              },
            }}
          />
        </div>
        <Grid container spacing={3}>
          <Grid item xs={12} md={6} lg={4}>
            <OwnedEntitiesCard />
          </Grid>
          <Grid item xs={12} md={6} lg={4}>
            <HomePageStarredEntities
              title="Starred"
              noStarredEntitiesMessage="Nothing yet. Click the star beside an entity's name to keep it here."
            />
          </Grid>
          <Grid item xs={12} md={6} lg={4}>
            <HomePageRecentlyVisited title="Recently visited" />
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
}
