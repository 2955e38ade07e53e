import { RbacSource } from '@kubrix/plugin-kubrix-common';
import Typography from '@material-ui/core/Typography';
import { shortSourceName, sourceName } from './sourceName';

/** Where a statement stands; the whole path is its tooltip. */
export function Source({ source }: { source: RbacSource }) {
  return (
    <Typography
      variant="body2"
      component="span"
      color="textSecondary"
      title={sourceName(source)}
    >
      {shortSourceName(source)}
    </Typography>
  );
}
