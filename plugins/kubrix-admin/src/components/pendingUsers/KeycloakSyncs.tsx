import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback } from 'react';
import { failureReason } from '../../api/failureReason';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { useLiveData } from '../../hooks/useLiveData';
import { kubrixAdminTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { KeycloakSyncSection } from './KeycloakSyncSection';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(4) },
    what: { marginBottom: theme.spacing(2) },
  }),
  { name: 'KubrixKeycloakSyncs' },
);

/** How the syncs with Keycloak went, kept up to date. */
export function KeycloakSyncs({ canManage }: { canManage: boolean }) {
  const classes = useStyles();
  const api = useApi(kubrixAdminApiRef);
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const { value, error, reload } = useLiveData(
    useCallback(() => api.getKeycloakSyncs(), [api]),
  );
  return (
    <div className={classes.root}>
      <Typography variant="h5" component="h2">
        {t('syncs.title')}
      </Typography>
      <Typography color="textSecondary" className={classes.what}>
        {t('syncs.what')}
      </Typography>
      {error && (
        <LoadFailure
          title={t('syncs.loadFailed', {
            reason: t(`failure.${failureReason(error)}`),
          })}
          error={error}
          onRetry={reload}
        />
      )}
      {!value && !error && <Progress aria-label={t('syncs.loading')} />}
      {value?.length === 0 && <Typography>{t('syncs.empty')}</Typography>}
      {value?.map(sync => (
        <KeycloakSyncSection
          key={sync.providerId}
          sync={sync}
          canManage={canManage}
          onChange={reload}
        />
      ))}
    </div>
  );
}
