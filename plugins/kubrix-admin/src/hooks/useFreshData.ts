import { toError } from '@backstage/errors';
import { useCallback, useEffect, useReducer } from 'react';
import { useDocumentVisible } from './useDocumentVisible';

/** How long data may be old, in milliseconds. */
export const RELOAD_INTERVAL_MS = 30_000;

/** What was loaded, and how it goes. */
export interface FreshData<T> {
  /** What was loaded last; a failure keeps it. */
  value?: T;
  /** Why the latest attempt failed. */
  error?: Error;
  loading: boolean;
  /** Loads again. */
  reload: () => void;
}

interface State<T> extends Omit<FreshData<T>, 'reload'> {
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
 * Loads, and loads again when the page becomes visible, and every {@link RELOAD_INTERVAL_MS} while it is visible.
 * Never twice at a time, and not while hidden.
 *
 * @param load - Must keep its identity between renders
 */
export function useFreshData<T>(load: () => Promise<T>): FreshData<T> {
  const [{ value, error, loading, wanted }, dispatch] = useReducer(reduce<T>, {
    loading: false,
    wanted: false,
  });
  const visible = useDocumentVisible();
  const reload = useCallback(() => dispatch({ type: 'wanted' }), []);

  useEffect(() => {
    if (visible) {
      reload();
    }
  }, [visible, reload]);

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
