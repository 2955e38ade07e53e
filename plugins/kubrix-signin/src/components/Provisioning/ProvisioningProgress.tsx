import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import { ProvisioningState } from '../../provisioning/provisioningState';
import { kubrixSigninTranslationRef } from '../../translation';
import { ProvisioningBlocked } from './ProvisioningBlocked';
import { SupportContact } from './SupportContact';
import { SyncTimes } from './SyncTimes';

const useStyles = makeStyles(
  theme => ({
    progress: { margin: theme.spacing(2, 0) },
    ready: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    readyIcon: { color: theme.palette.success.main },
  }),
  { name: 'KubrixProvisioningProgress' },
);

/** What is happening to the account, in plain words. */
export function ProvisioningProgress(props: { state: ProvisioningState }) {
  const { state } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixSigninTranslationRef);

  if (state.phase === 'ready') {
    return (
      <>
        <Typography
          variant="h6"
          component="p"
          gutterBottom
          className={classes.ready}
        >
          <CheckCircleIcon className={classes.readyIcon} aria-hidden />
          {t('provisioning.ready.title')}
        </Typography>
        <Typography>{t('provisioning.ready.what')}</Typography>
      </>
    );
  }
  if (state.phase === 'blocked') {
    return <ProvisioningBlocked state={state} />;
  }
  return (
    <>
      <Typography>{t('provisioning.waiting.what')}</Typography>
      <LinearProgress
        className={classes.progress}
        aria-label={t('provisioning.waiting.progress')}
      />
      {state.phase === 'failing' && (
        <Typography color="error" paragraph>
          {t(`provisioning.failure.${state.reason}`)}
        </Typography>
      )}
      <Typography paragraph>{t('provisioning.waiting.duration')}</Typography>
      {state.phase === 'waiting' && <SyncTimes {...state} />}
      {state.phase === 'waiting' && state.supportContact && (
        <SupportContact contact={state.supportContact} />
      )}
      <Typography paragraph>{t('provisioning.waiting.meanwhile')}</Typography>
    </>
  );
}
