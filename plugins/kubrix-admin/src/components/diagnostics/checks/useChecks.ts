import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { DiagnosticsResponse } from '@kubrix/plugin-kubrix-common';
import { useCallback, useEffect, useState } from 'react';
import { kubrixAdminApiRef } from '../../../api/KubrixAdminApi';

/** What the checks have found, and how it goes. */
export interface Checking {
  /** What they found the last time; a failure keeps it. */
  value?: DiagnosticsResponse;
  /** Why they could not be made the latest time. */
  error?: Error;
  running: boolean;
}

/** Has the checks made once; `run` has them made again. */
export function useChecks(): Checking & { run: () => Promise<void> } {
  const api = useApi(kubrixAdminApiRef);
  const [checking, setChecking] = useState<Checking>({ running: true });

  const run = useCallback(async () => {
    setChecking(current => ({ ...current, running: true }));
    try {
      setChecking({ running: false, value: await api.getDiagnostics() });
    } catch (cause) {
      setChecking(({ value }) => ({
        running: false,
        value,
        error: toError(cause),
      }));
    }
  }, [api]);
  useEffect(() => {
    run();
  }, [run]);

  return { ...checking, run };
}
