import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import { PROVISIONING_CHANNEL } from '@kubrix/plugin-kubrix-common';
import { useCallback, useState } from 'react';
import { useProvisioningStatus } from '../../hooks/useProvisioningStatus';
import { checkProvisioning } from '../../provisioning/checkProvisioning';
import { ProvisioningDialog } from './ProvisioningDialog';
import { ProvisioningNotice } from './ProvisioningNotice';

/** Watches the set-up of the account: in the dialog, and in the notice once that is dismissed. */
export function ProvisioningWatch() {
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const { lastSignal } = useSignal(PROVISIONING_CHANNEL);
  const state = useProvisioningStatus(
    useCallback(
      signal => checkProvisioning({ discoveryApi, fetchApi }, signal),
      [discoveryApi, fetchApi],
    ),
    lastSignal,
  );
  const [open, setOpen] = useState(true);

  if (state.phase === 'signedOut') {
    return null;
  }
  return (
    <>
      <ProvisioningDialog
        state={state}
        open={open}
        onDismiss={() => setOpen(false)}
      />
      <ProvisioningNotice
        state={state}
        open={!open}
        onOpenDialog={() => setOpen(true)}
      />
    </>
  );
}
