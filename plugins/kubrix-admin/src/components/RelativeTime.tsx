import Tooltip from '@material-ui/core/Tooltip';
import { DateTime } from 'luxon';

/** A time as people say it, and exactly in a tooltip. */
export function RelativeTime({ time }: { time: string }) {
  const dateTime = DateTime.fromISO(time);
  return (
    <Tooltip
      title={dateTime.toLocaleString(DateTime.DATETIME_FULL_WITH_SECONDS)}
    >
      <time dateTime={time}>{dateTime.toRelative()}</time>
    </Tooltip>
  );
}
