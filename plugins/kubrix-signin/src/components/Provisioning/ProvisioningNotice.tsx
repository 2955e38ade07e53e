import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Snackbar from '@material-ui/core/Snackbar';
import { makeStyles } from '@material-ui/core/styles';
import { ProvisioningState } from '../../provisioning/provisioningState';
import { kubrixSigninTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      // Clear of the navigation bar that Backstage shows at the bottom of small screens.
      [theme.breakpoints.down('xs')]: { bottom: theme.spacing(9) },
    },
  }),
  { name: 'KubrixProvisioningNotice' },
);

/** The small notice that stays when the dialog is dismissed, and leads back to it. */
export function ProvisioningNotice(props: {
  state: ProvisioningState;
  open: boolean;
  onOpenDialog: () => void;
}) {
  const { state, open, onOpenDialog } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixSigninTranslationRef);

  return (
    <Snackbar
      className={classes.root}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      open={open}
      message={t(`provisioning.notice.${noticeOf(state)}`)}
      action={
        <Button color="inherit" size="small" onClick={onOpenDialog}>
          {t('provisioning.notice.open')}
        </Button>
      }
      ContentProps={{ role: 'status' }}
    />
  );
}

function noticeOf({
  phase,
}: ProvisioningState): 'waiting' | 'blocked' | 'failing' | 'ready' {
  return phase === 'starting' || phase === 'signedOut' ? 'waiting' : phase;
}
