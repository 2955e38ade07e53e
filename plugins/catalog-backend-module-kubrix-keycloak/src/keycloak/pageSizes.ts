import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';

/** The same as in the community module. */
const DEFAULT_PAGE = 100;

/** How many users, members of a group among them, and groups a provider asks for at once. */
export function pageSizes({
  userQuerySize,
  groupQuerySize,
}: KeycloakProviderConfig): { userPage: number; groupPage: number } {
  return {
    userPage: userQuerySize ?? DEFAULT_PAGE,
    groupPage: groupQuerySize ?? DEFAULT_PAGE,
  };
}
