import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { PropsWithChildren, useState } from 'react';

const useStyles = makeStyles(
  { root: { width: '100%' }, summary: { cursor: 'pointer' } },
  { name: 'KubrixRbacCollapsible' },
);

/** Something under a line that shows and hides it. What is hidden is not rendered, since there can be much of it. */
export function Collapsible({
  summary,
  initiallyOpen = false,
  children,
}: PropsWithChildren<{ summary: string; initiallyOpen?: boolean }>) {
  const classes = useStyles();
  const [open, setOpen] = useState(initiallyOpen);
  return (
    <details
      className={classes.root}
      open={open}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <Typography
        variant="body2"
        component="summary"
        className={classes.summary}
      >
        {summary}
      </Typography>
      {open && children}
    </details>
  );
}
