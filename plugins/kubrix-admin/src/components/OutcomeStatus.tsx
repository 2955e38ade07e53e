import {
  StatusAborted,
  StatusError,
  StatusOK,
  StatusPending,
  StatusRunning,
  StatusWarning,
} from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { PropsWithChildren } from 'react';

const MARKS = {
  ok: StatusOK,
  pending: StatusPending,
  running: StatusRunning,
  warning: StatusWarning,
  error: StatusError,
  aborted: StatusAborted,
};

/** How good or bad an outcome is. */
export type OutcomeLevel = keyof typeof MARKS;

/** An outcome in words, with a mark for how good or bad it is. */
export function OutcomeStatus({
  level,
  variant = 'body2',
  children,
}: PropsWithChildren<{ level: OutcomeLevel; variant?: 'body2' | 'h6' }>) {
  const Mark = MARKS[level];
  // The marks hide their words from people who listen, unless told not to.
  return (
    <Mark aria-hidden={false} aria-label={undefined}>
      <Typography variant={variant} component="span">
        {children}
      </Typography>
    </Mark>
  );
}
