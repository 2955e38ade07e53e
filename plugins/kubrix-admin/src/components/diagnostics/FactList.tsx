import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Fragment, ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'max-content minmax(0, 1fr)',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(1, 0),
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    value: { margin: 0 },
  }),
  { name: 'KubrixFactList' },
);

/** Names with their values, one below the other. */
export function FactList({
  facts,
}: {
  facts: { id: string; name: ReactNode; value: ReactNode }[];
}) {
  const classes = useStyles();
  return (
    <dl className={classes.root}>
      {facts.map(({ id, name, value }) => (
        <Fragment key={id}>
          <Typography variant="body2" component="dt" color="textSecondary">
            {name}
          </Typography>
          <Typography variant="body2" component="dd" className={classes.value}>
            {value}
          </Typography>
        </Fragment>
      ))}
    </dl>
  );
}
