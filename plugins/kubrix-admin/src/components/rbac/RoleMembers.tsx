import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RbacMember, RbacSource } from '@kubrix/plugin-kubrix-common';
import { kubrixAdminTranslationRef } from '../../translation';
import { Source } from './Source';
import { StatementList } from './StatementList';

/**
 * Who has a role.
 *
 * @param everybody - Where it is said that everybody has it
 */
export function RoleMembers({
  members,
  everybody,
}: {
  members: RbacMember[];
  everybody?: RbacSource;
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const statements = members.map(({ ref, source }) => (
    <>
      <code>{ref}</code>
      <Source source={source} />
    </>
  ));
  return (
    <>
      {everybody && (
        <div>
          {t('rbac.roles.everybody')} <Source source={everybody} />
        </div>
      )}
      {statements.length > 0 && (
        <StatementList
          summary={t('rbac.roles.members', { count: members.length })}
          statements={statements}
        />
      )}
      {!everybody && statements.length === 0 && t('rbac.roles.membersNone')}
    </>
  );
}
