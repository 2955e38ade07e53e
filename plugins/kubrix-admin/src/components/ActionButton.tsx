import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';

const useStyles = makeStyles(
  { root: { whiteSpace: 'nowrap', flexShrink: 0 } },
  { name: 'KubrixActionButton' },
);

/** A button that is busy until its action has ended. It keeps the focus, and its action must not reject. */
export function ActionButton({
  text,
  name = text,
  variant = 'outlined',
  underWay = false,
  onAction,
}: {
  text: string;
  /** What it is called where its surroundings are not seen; begins with the text. */
  name?: string;
  variant?: 'outlined' | 'contained';
  /** Whether the action is under way without this button having been pressed. */
  underWay?: boolean;
  onAction: () => Promise<void>;
}) {
  const classes = useStyles();
  const [acting, setActing] = useState(false);
  const busy = acting || underWay;

  const act = async () => {
    if (busy) {
      return;
    }
    setActing(true);
    await onAction();
    setActing(false);
  };
  return (
    <Button
      className={classes.root}
      size="small"
      color="primary"
      variant={variant}
      aria-label={name}
      aria-busy={busy}
      // A button that is really disabled would lose the focus of people at the keyboard.
      aria-disabled={busy}
      onClick={act}
      startIcon={busy && <CircularProgress size={16} color="inherit" />}
    >
      {text}
    </Button>
  );
}
