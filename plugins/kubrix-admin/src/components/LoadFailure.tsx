import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { kubrixAdminTranslationRef } from '../translation';

const useStyles = makeStyles(
  theme => ({
    root: { marginBottom: theme.spacing(2) },
    retry: { marginTop: theme.spacing(1) },
  }),
  { name: 'KubrixLoadFailure' },
);

/** Says that something could not be loaded, and offers to try again. */
export function LoadFailure({
  title,
  error,
  onRetry,
}: {
  title: string;
  error: Error;
  onRetry: () => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <div className={classes.root}>
      <ResponseErrorPanel title={title} error={error} />
      <Button
        className={classes.retry}
        size="small"
        color="primary"
        variant="outlined"
        onClick={onRetry}
      >
        {t('retry')}
      </Button>
    </div>
  );
}
