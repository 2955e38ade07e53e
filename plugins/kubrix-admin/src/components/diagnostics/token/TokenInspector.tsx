import { Progress } from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { useCallback, useId } from 'react';
import { failureReason } from '../../../api/failureReason';
import { useFreshData } from '../../../hooks/useFreshData';
import { kubrixAdminTranslationRef } from '../../../translation';
import { LoadFailure } from '../../LoadFailure';
import { OutcomeStatus } from '../../OutcomeStatus';
import { decodeToken } from './decodeToken';
import { IdentityFacts } from './IdentityFacts';
import { TokenFacts } from './TokenFacts';

/** What one's own Backstage token says, read in the browser and kept up to date. */
export function TokenInspector() {
  const headingId = useId();
  const identityApi = useApi(identityApiRef);
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const { value, error, reload } = useFreshData(
    useCallback(async () => {
      const { token } = await identityApi.getCredentials();
      return {
        // Only what may be shown: the token itself does not stay here.
        decoded: decodeToken(token, new Date()),
        identity: await identityApi.getBackstageIdentity(),
      };
    }, [identityApi]),
  );
  return (
    <section aria-labelledby={headingId}>
      <Typography variant="h5" component="h2" id={headingId}>
        {t('diagnostics.token.title')}
      </Typography>
      <Typography color="textSecondary">
        {t('diagnostics.token.what')}
      </Typography>
      {error && (
        <LoadFailure
          title={t('diagnostics.token.loadFailed', {
            reason: t(`failure.${failureReason(error)}`),
          })}
          error={error}
          onRetry={reload}
        />
      )}
      {!value && !error && (
        <Progress aria-label={t('diagnostics.token.loading')} />
      )}
      {value && value.decoded.state !== 'valid' && (
        <OutcomeStatus
          level={value.decoded.state === 'none' ? 'warning' : 'error'}
        >
          {t(`diagnostics.token.${value.decoded.state}`)}
        </OutcomeStatus>
      )}
      {value && 'claims' in value.decoded && (
        <TokenFacts contents={value.decoded} />
      )}
      {value && <IdentityFacts identity={value.identity} />}
    </section>
  );
}
