import { toError } from '@backstage/errors';
import { useSignal } from '@backstage/plugin-signals-react';
import { PROVISIONING_ADMIN_CHANNEL } from '@kubrix/plugin-kubrix-common';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useDocumentVisible } from './useDocumentVisible';

/** How long data may be old that no signal has called old, in milliseconds. */
export const RELOAD_INTERVAL_MS = 30_000;
/** Within how many milliseconds several signals count as one. */
export const SIGNAL_DELAY_MS = 300;

interface State<T> {
  /** What was loaded last; a failure keeps it. */
  value?: T;
  /** Why the latest attempt failed. */
  error?: Error;
  loading: boolean;
  /** Whether there is reason to load again. */
  wanted: boolean;
}

type Action<T> =
  | { type: 'wanted' }
  | { type: 'started' }
  | { type: 'loaded'; value: T }
  | { type: 'failed'; error: Error };

function reduce<T>(state: State<T>, action: Action<T>): State<T> {
  switch (action.type) {
    case 'wanted':
      return { ...state, wanted: true };
    case 'started':
      return { ...state, wanted: false, loading: true };
    case 'loaded':
      return { wanted: state.wanted, loading: false, value: action.value };
    default:
      return { ...state, loading: false, error: action.error };
  }
}

/**
 * Loads, and loads again when a signal says that something has changed, when the page becomes visible, and every
 * {@link RELOAD_INTERVAL_MS} while it is visible. Never twice at a time, and not while hidden.
 *
 * @param load - Must keep its identity between renders
 */
export function useLiveData<T>(load: () => Promise<T>): {
  value?: T;
  error?: Error;
  loading: boolean;
  reload: () => void;
} {
  const [{ value, error, loading, wanted }, dispatch] = useReducer(reduce<T>, {
    loading: false,
    wanted: false,
  });
  const visible = useDocumentVisible();
  const { lastSignal } = useSignal(PROVISIONING_ADMIN_CHANNEL);
  const signalTimer = useRef<ReturnType<typeof setTimeout>>();
  const reload = useCallback(() => dispatch({ type: 'wanted' }), []);

  useEffect(() => {
    if (visible) {
      reload();
    }
  }, [visible, reload]);

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

  useEffect(() => {
    if (!visible || loading) {
      return undefined;
    }
    const timer = setTimeout(reload, RELOAD_INTERVAL_MS);
    return () => clearTimeout(timer);
  }, [visible, loading, reload]);

  const start = wanted && visible && !loading;
  useEffect(() => {
    if (start) {
      dispatch({ type: 'started' });
      load().then(
        loaded => dispatch({ type: 'loaded', value: loaded }),
        cause => dispatch({ type: 'failed', error: toError(cause) }),
      );
    }
  }, [start, load]);

  return { value, error, loading, reload };
}
