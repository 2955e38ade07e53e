import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  RequirePermission,
  usePermission,
} from '@backstage/plugin-permission-react';
import {
  kubrixProvisioningManagePermission,
  kubrixProvisioningReadPermission,
} from '@kubrix/plugin-kubrix-common';
import { kubrixAdminTranslationRef } from '../../translation';
import { KeycloakSyncs } from './KeycloakSyncs';
import { PendingUsers } from './PendingUsers';

/** Who waits for their account, and how the syncs with Keycloak went; for those who may read that. */
export function PendingUsersPage() {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const { allowed: canManage } = usePermission({
    permission: kubrixProvisioningManagePermission,
  });
  return (
    <RequirePermission permission={kubrixProvisioningReadPermission}>
      <Page themeId="tool">
        <Header title={t('page.title')} subtitle={t('page.subtitle')} />
        <Content>
          <PendingUsers canManage={canManage} />
          <KeycloakSyncs canManage={canManage} />
        </Content>
      </Page>
    </RequirePermission>
  );
}
