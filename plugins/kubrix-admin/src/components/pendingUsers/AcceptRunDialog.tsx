import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { KeycloakSync, KeycloakSyncRun } from '@kubrix/plugin-kubrix-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { failureReason } from '../../api/failureReason';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { kubrixAdminTranslationRef } from '../../translation';
import { ActionButton } from '../ActionButton';

/** Asks whether a refused result may pass once, and if so starts a sync. */
export function AcceptRunDialog({
  sync: { providerId, realm },
  run,
  onClose,
}: {
  sync: KeycloakSync;
  run: KeycloakSyncRun;
  onClose: () => void;
}) {
  const titleId = useId();
  const textId = useId();
  const api = useApi(kubrixAdminApiRef);
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const [failure, setFailure] = useState<string>();

  const accept = async () => {
    setFailure(undefined);
    try {
      await api.acceptKeycloakSyncRun(providerId, run.id);
    } catch (cause) {
      const reason = t(`failure.${failureReason(cause)}`);
      setFailure(t('accept.failed', { reason }));
      return;
    }
    try {
      await api.runKeycloakSync(providerId);
      alertApi.post({
        message: t('accept.done', { realm }),
        severity: 'success',
        display: 'transient',
      });
    } catch (cause) {
      const reason = t(`failure.${failureReason(cause)}`);
      alertApi.post({
        message: t('accept.doneLater', { realm, reason }),
        severity: 'warning',
      });
    }
    onClose();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <DialogTitle id={titleId}>{t('accept.title')}</DialogTitle>
      <DialogContent id={textId}>
        <Typography>{t('accept.why', { realm })}</Typography>
        <Typography component="blockquote" paragraph>
          {run.message ?? t('accept.noReason')}
        </Typography>
        <Typography paragraph>{t('accept.meaning')}</Typography>
        <Typography paragraph>{t('accept.once')}</Typography>
        {failure && (
          <Typography role="alert" color="error">
            {failure}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button size="small" onClick={onClose}>
          {t('accept.cancel')}
        </Button>
        <ActionButton
          text={t('accept.confirm')}
          variant="contained"
          onAction={accept}
        />
      </DialogActions>
    </Dialog>
  );
}
