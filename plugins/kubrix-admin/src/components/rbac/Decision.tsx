import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RbacExplanation } from '@kubrix/plugin-kubrix-common';
import Typography from '@material-ui/core/Typography';
import { kubrixAdminTranslationRef } from '../../translation';
import { OutcomeLevel, OutcomeStatus } from '../OutcomeStatus';

const LEVELS: Record<RbacExplanation['decision'], OutcomeLevel> = {
  ALLOW: 'ok',
  DENY: 'error',
  CONDITIONAL: 'warning',
};

/** What the answer is, and in a sentence, why. */
export function Decision({ explanation }: { explanation: RbacExplanation }) {
  const { decision, reason, resourceType, entity } = explanation;
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const words = {
    user: <code>{explanation.user}</code>,
    permission: <code>{explanation.permission}</code>,
    entity: <code>{entity}</code>,
  };
  const sentence =
    reason === 'condition' || reason === 'built-in'
      ? t(`rbac.why.reason.${reason}-${decision}`, words)
      : t(`rbac.why.reason.${reason}`, words);
  return (
    <>
      <OutcomeStatus level={LEVELS[decision]} variant="h6">
        {t(`rbac.why.decision.${decision}`)}
      </OutcomeStatus>
      <Typography>
        {sentence}{' '}
        {decision === 'CONDITIONAL' &&
          !entity &&
          resourceType === 'catalog-entity' &&
          t('rbac.why.nameEntity')}
      </Typography>
    </>
  );
}
