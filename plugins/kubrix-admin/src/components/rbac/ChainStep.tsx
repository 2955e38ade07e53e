import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RbacExplanation, RbacStep } from '@kubrix/plugin-kubrix-common';
import { kubrixAdminTranslationRef } from '../../translation';

/** What a step of a chain says, in words. */
export function ChainStep({
  step,
  explanation,
}: {
  step: RbacStep;
  explanation: RbacExplanation;
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  switch (step.kind) {
    case 'group':
      return t('rbac.why.step.group', {
        user: <code>{explanation.user}</code>,
        group: <code>{step.ref}</code>,
      });
    case 'super-user':
      return t('rbac.why.step.superUser', {
        subject: <code>{step.subject}</code>,
      });
    case 'role':
      return t('rbac.why.step.role', {
        subject: <code>{step.subject}</code>,
        role: <code>{step.role}</code>,
      });
    case 'permission':
      return t(`rbac.why.step.${step.effect}`, {
        role: <code>{step.role}</code>,
        action: step.action,
        permission: <code>{step.permission}</code>,
      });
    default:
      return (
        <>
          {t('rbac.why.step.condition', {
            role: <code>{step.role}</code>,
            actions: step.actions.join(', '),
            resourceType: <code>{step.resourceType}</code>,
          })}{' '}
          {step.holds !== undefined &&
            t(step.holds ? 'rbac.why.step.holds' : 'rbac.why.step.holdsNot', {
              entity: <code>{explanation.entity}</code>,
            })}
        </>
      );
  }
}
