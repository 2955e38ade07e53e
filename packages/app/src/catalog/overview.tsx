import {
  EntityAboutCard,
  EntityLinksCard,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
import Grid from '@material-ui/core/Grid';
import { ReactElement } from 'react';
import { cardItems } from './cardGrid';
import { EntityWarnings } from './EntityWarnings';

/** The first tab of every entity: what is wrong with it, the given cards, and its links if it has any. */
export function overview(...cards: ReactElement[]) {
  return (
    <Grid container spacing={3} alignItems="stretch">
      <EntityWarnings />
      {cardItems(cards)}
      <EntitySwitch>
        <EntitySwitch.Case
          if={({ metadata: { links = [] } }) => links.length > 0}
        >
          {cardItems([<EntityLinksCard />])}
        </EntitySwitch.Case>
      </EntitySwitch>
    </Grid>
  );
}

/** The overview of software: what it is and what it belongs to, then the given cards. */
export function softwareOverview(...cards: ReactElement[]) {
  return overview(
    <EntityAboutCard />,
    <EntityCatalogGraphCard height={400} />,
    ...cards,
  );
}
