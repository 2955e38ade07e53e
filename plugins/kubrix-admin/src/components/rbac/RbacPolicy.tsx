import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { failureReason } from '../../api/failureReason';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { useFreshData } from '../../hooks/useFreshData';
import { kubrixAdminTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { BuiltInPolicy } from './BuiltInPolicy';
import { PolicyInForce } from './PolicyInForce';
import { RolesTable } from './RolesTable';
import { Why } from './Why';

const useStyles = makeStyles(
  theme => ({
    parts: {
      display: 'grid',
      // No wider than the window, however long the names of files and groups are.
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(4),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'KubrixRbacPolicy' },
);

/** The policy that is in force, kept up to date, and questions to it. */
export function RbacPolicy() {
  const classes = useStyles();
  const api = useApi(kubrixAdminApiRef);
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const {
    value: policy,
    error,
    reload,
  } = useFreshData(useCallback(() => api.getRbacPolicy(), [api]));
  return (
    <>
      {error && (
        <LoadFailure
          title={t('rbac.loadFailed', {
            reason: t(`failure.${failureReason(error)}`),
          })}
          error={error}
          onRetry={reload}
        />
      )}
      {!policy && !error && <Progress aria-label={t('rbac.loading')} />}
      {policy && (
        <div className={classes.parts}>
          <PolicyInForce policy={policy} />
          <Why policy={policy} />
          {policy.files.length > 0 ? (
            <RolesTable policy={policy} />
          ) : (
            <BuiltInPolicy />
          )}
        </div>
      )}
    </>
  );
}
