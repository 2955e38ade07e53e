import { ErrorBoundary } from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { isUnprovisionedUserRef } from '@kubrix/plugin-kubrix-common';
import { lazy, Suspense } from 'react';
import useAsync from 'react-use/esm/useAsync';

const ProvisioningWatch = lazy(() =>
  import('./ProvisioningWatch').then(module => ({
    default: module.ProvisioningWatch,
  })),
);

/**
 * Tells people with a temporary identity how the set-up of their account is going. Renders nothing for all others.
 *
 * Belongs inside the signed-in part of the app, once.
 */
export function Provisioning() {
  const identityApi = useApi(identityApiRef);
  const { value: identity } = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );
  if (!identity || !isUnprovisionedUserRef(identity.userEntityRef)) {
    return null;
  }
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <ProvisioningWatch />
      </Suspense>
    </ErrorBoundary>
  );
}
