import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ResponseError } from '@backstage/errors';
import Typography from '@material-ui/core/Typography';
import { failureReason } from '../../api/failureReason';
import { kubrixAdminTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';

/** Says why a question was not answered: because of the question, or because something failed. */
export function WhyFailure({
  error,
  onRetry,
}: {
  error: Error;
  onRetry: () => void;
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  // Something is wrong with the question, and the answer says what.
  if (
    error instanceof ResponseError &&
    (error.statusCode === 400 || error.statusCode === 404)
  ) {
    return (
      <Typography role="alert" color="error">
        {t('rbac.why.failed', { reason: error.body.error.message })}
      </Typography>
    );
  }
  return (
    <LoadFailure
      title={t('rbac.why.failed', {
        reason: t(`failure.${failureReason(error)}`),
      })}
      error={error}
      onRetry={onRetry}
    />
  );
}
