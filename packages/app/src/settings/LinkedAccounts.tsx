import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { UserSettingsAuthProviders } from '@backstage/plugin-user-settings';

/** The person's accounts in other systems; nothing where Keycloak is all that is configured. */
export function LinkedAccounts() {
  const providers = useApi(configApiRef).getOptionalConfig('auth.providers');
  return providers?.keys().some(id => id !== 'oidc') ? (
    <UserSettingsAuthProviders />
  ) : null;
}
