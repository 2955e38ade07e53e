import Grid from '@material-ui/core/Grid';
import { ReactElement } from 'react';

/** Cards in two columns, one column on small screens. */
export function cardGrid(...cards: ReactElement[]) {
  return (
    <Grid container spacing={3} alignItems="stretch">
      {cardItems(cards)}
    </Grid>
  );
}

/** The items of a card grid that has more than cards in it. */
export function cardItems(cards: ReactElement[]) {
  return cards.map((card, index) => (
    <Grid key={index} item xs={12} md={6}>
      {card}
    </Grid>
  ));
}
