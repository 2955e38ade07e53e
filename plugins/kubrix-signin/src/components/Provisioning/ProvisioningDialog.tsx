import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useEffect, useId, useRef } from 'react';
import { ProvisioningState } from '../../provisioning/provisioningState';
import { kubrixSigninTranslationRef } from '../../translation';
import { ProvisioningProgress } from './ProvisioningProgress';
import { useRelogin } from './useRelogin';

/** The dialog about the account's set-up, with the way to the full identity once it is ready. */
export function ProvisioningDialog(props: {
  state: ProvisioningState;
  open: boolean;
  onDismiss: () => void;
}) {
  const { state, open, onDismiss } = props;
  const { t } = useTranslationRef(kubrixSigninTranslationRef);
  const { relogin, signingOut, error } = useRelogin();
  const reloginButton = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const contentId = useId();
  const ready = state.phase === 'ready';

  useEffect(() => {
    if (ready && open) {
      reloginButton.current?.focus();
    }
  }, [ready, open]);

  return (
    <Dialog
      open={open}
      onClose={(_, reason) => {
        // A stray click beside the dialog must not hide it.
        if (reason !== 'backdropClick' && !signingOut) {
          onDismiss();
        }
      }}
      maxWidth="sm"
      fullWidth
      aria-labelledby={titleId}
      aria-describedby={contentId}
    >
      <DialogTitle id={titleId}>{t('provisioning.dialog.title')}</DialogTitle>
      <DialogContent id={contentId} aria-live="polite">
        <ProvisioningProgress state={state} />
        {signingOut && (
          <Typography>{t('provisioning.dialog.signingOut')}</Typography>
        )}
        {error && (
          <Typography role="alert" color="error">
            {t('provisioning.dialog.signOutFailed', { reason: error.message })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onDismiss} disabled={signingOut}>
          {t('provisioning.dialog.dismiss')}
        </Button>
        <Button
          ref={reloginButton}
          onClick={relogin}
          disabled={!ready || signingOut}
          color="primary"
          variant="contained"
        >
          {t('provisioning.dialog.relogin')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
