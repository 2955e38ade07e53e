import { useSignal } from '@backstage/plugin-signals-react';
import { PROVISIONING_ADMIN_CHANNEL } from '@kubrix/plugin-kubrix-common';
import { useEffect, useRef } from 'react';
import { FreshData, useFreshData } from './useFreshData';

/** Within how many milliseconds several signals count as one. */
export const SIGNAL_DELAY_MS = 300;

/**
 * Keeps data fresh, and loads it again when a signal says that something about pending users or syncs has changed.
 *
 * @param load - Must keep its identity between renders
 */
export function useLiveData<T>(load: () => Promise<T>): FreshData<T> {
  const data = useFreshData(load);
  const { reload } = data;
  const { lastSignal } = useSignal(PROVISIONING_ADMIN_CHANNEL);
  const signalTimer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    // Not put off by further signals: a stream of them must not keep the page from ever loading.
    if (lastSignal && signalTimer.current === undefined) {
      signalTimer.current = setTimeout(() => {
        signalTimer.current = undefined;
        reload();
      }, SIGNAL_DELAY_MS);
    }
  }, [lastSignal, reload]);
  useEffect(() => () => clearTimeout(signalTimer.current), []);

  return data;
}
