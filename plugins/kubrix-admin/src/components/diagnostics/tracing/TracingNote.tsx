import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { kubrixAdminTranslationRef } from '../../../translation';

const useStyles = makeStyles(
  theme => ({ list: { margin: 0, paddingLeft: theme.spacing(3) } }),
  { name: 'KubrixTracingNote' },
);

/** What one should know before one signs in with tracing on. */
export function TracingNote() {
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <>
      <Typography variant="h6" component="h3" id={headingId}>
        {t('diagnostics.tracing.note.title')}
      </Typography>
      <ul className={classes.list} aria-labelledby={headingId}>
        {(['recorded', 'kept', 'whoever'] as const).map(point => (
          <Typography key={point} variant="body2" component="li">
            {t(`diagnostics.tracing.note.${point}`)}
          </Typography>
        ))}
      </ul>
    </>
  );
}
