import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { PendingUser } from '@kubrix/plugin-kubrix-common';
import { useCallback } from 'react';
import { failureReason } from '../../api/failureReason';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { useLiveData } from '../../hooks/useLiveData';
import { kubrixAdminTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { PendingUsersTable } from './PendingUsersTable';
import { personOf } from './personOf';

/** Who waits for their account, kept up to date. */
export function PendingUsers({ canManage }: { canManage: boolean }) {
  const api = useApi(kubrixAdminApiRef);
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const { value, error, reload } = useLiveData(
    useCallback(() => api.getPendingUsers(), [api]),
  );

  const sync = useCallback(
    async (user: PendingUser) => {
      const person = personOf(user);
      try {
        await api.syncPendingUser(user.userEntityRef);
        alertApi.post({
          message: t('pendingUsers.sync.asked', { person }),
          severity: 'success',
          display: 'transient',
        });
      } catch (cause) {
        alertApi.post({
          message: t('pendingUsers.sync.failed', {
            person,
            reason: t(`failure.${failureReason(cause)}`),
          }),
          severity: 'error',
        });
      }
      reload();
    },
    [api, alertApi, t, reload],
  );

  return (
    <>
      {error && (
        <LoadFailure
          title={t('pendingUsers.loadFailed', {
            reason: t(`failure.${failureReason(error)}`),
          })}
          error={error}
          onRetry={reload}
        />
      )}
      {(value || !error) && (
        <PendingUsersTable
          users={value}
          onSync={canManage ? sync : undefined}
        />
      )}
    </>
  );
}
