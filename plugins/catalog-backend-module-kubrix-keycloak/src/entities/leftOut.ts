import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';

/** Whom the operator wants in the catalog beside enabled people. */
export interface UserFilter {
  includeDisabled: boolean;
  includeServiceAccounts: boolean;
}

/**
 * Why a user of Keycloak is not in the catalog.
 *
 * - `disabled`, `service-account`: the operator's {@link UserFilter} leaves them out.
 * - `invalid-name`: their user name makes no name that the catalog accepts.
 */
export type LeftOutReason = 'disabled' | 'service-account' | 'invalid-name';

/** Whether a user is left out of the catalog, and why. */
export function leftOutReason(
  user: UserRepresentation,
  name: string,
  filter: UserFilter,
): LeftOutReason | undefined {
  if (user.enabled === false && !filter.includeDisabled) {
    return 'disabled';
  }
  if (isServiceAccount(user) && !filter.includeServiceAccounts) {
    return 'service-account';
  }
  return KubernetesValidatorFunctions.isValidObjectName(name)
    ? undefined
    : 'invalid-name';
}

// Brief representations lack the client, but Keycloak gives these names to nobody else.
function isServiceAccount(user: UserRepresentation): boolean {
  return (
    user.serviceAccountClientId !== undefined ||
    (user.username ?? '').startsWith('service-account-')
  );
}
