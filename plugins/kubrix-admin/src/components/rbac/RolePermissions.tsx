import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  RbacCondition,
  RbacEffect,
  RbacPermission,
} from '@kubrix/plugin-kubrix-common';
import { kubrixAdminTranslationRef } from '../../translation';
import { OutcomeLevel, OutcomeStatus } from '../OutcomeStatus';
import { ConditionCode } from './ConditionCode';
import { Source } from './Source';
import { StatementList } from './StatementList';

const LEVELS: Record<RbacEffect, OutcomeLevel> = { allow: 'ok', deny: 'error' };

/** What a role allows and denies, the conditional policies last. */
export function RolePermissions({
  permissions,
  conditions,
}: {
  permissions: RbacPermission[];
  conditions: RbacCondition[];
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const statements = [
    ...permissions.map(({ permission, action, effect, source }) => (
      <>
        <OutcomeStatus level={LEVELS[effect]}>
          {t(`rbac.roles.effect.${effect}`)}
        </OutcomeStatus>
        <span>
          {t('rbac.roles.on', {
            action,
            permission: <code>{permission}</code>,
          })}
        </span>
        <Source source={source} />
      </>
    )),
    ...conditions.map(
      ({ actions, resourceType, source, conditions: rules }) => (
        <>
          <OutcomeStatus level={LEVELS.allow}>
            {t('rbac.roles.effect.allow')}
          </OutcomeStatus>
          <span>
            {t('rbac.condition.rule', {
              actions: actions.join(', '),
              resourceType: <code>{resourceType}</code>,
            })}
          </span>
          <Source source={source} />
          <ConditionCode conditions={rules} />
        </>
      ),
    ),
  ];
  if (statements.length === 0) {
    return <>{t('rbac.roles.permissionsNone')}</>;
  }
  return (
    <StatementList
      summary={t('rbac.roles.permissions', { count: statements.length })}
      statements={statements}
    />
  );
}
