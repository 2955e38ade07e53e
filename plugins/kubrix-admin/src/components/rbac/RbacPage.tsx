import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RequirePermission } from '@backstage/plugin-permission-react';
import { policyEntityReadPermission } from '@kubrix/plugin-kubrix-common';
import { kubrixAdminTranslationRef } from '../../translation';
import { RbacPolicy } from './RbacPolicy';

/** Who may do what, and why; for those who may read that. */
export function RbacPage() {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <RequirePermission
      permission={policyEntityReadPermission}
      resourceRef={policyEntityReadPermission.resourceType}
    >
      <Page themeId="tool">
        <Header title={t('rbac.title')} subtitle={t('rbac.subtitle')} />
        <Content>
          <RbacPolicy />
        </Content>
      </Page>
    </RequirePermission>
  );
}
