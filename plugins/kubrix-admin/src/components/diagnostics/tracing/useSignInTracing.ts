import {
  configApiRef,
  discoveryApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { useReducer } from 'react';
import { failureReason } from '../../../api/failureReason';
import { kubrixAdminApiRef } from '../../../api/KubrixAdminApi';
import { signInInWindow } from './signInInWindow';
import { signInUrl } from './signInUrl';
import {
  isTracing,
  notTracing,
  reduceTracing,
  TraceNews,
  TracingState,
} from './tracingState';

/** Traces sign-ins and refreshes of this browser. */
export function useSignInTracing(): {
  state: TracingState;
  /** Ends the trace that is on, begins another, and has somebody sign in. Rejects when it cannot begin. */
  begin: (provider: SignInProvider) => Promise<void>;
  /** Has a refresh traced. */
  refresh: () => Promise<void>;
  /** Loads what was traced. */
  reload: () => Promise<void>;
  /** Ends the trace. Rejects when that fails. */
  end: () => Promise<void>;
} {
  const api = useApi(kubrixAdminApiRef);
  const discoveryApi = useApi(discoveryApiRef);
  const environment =
    useApi(configApiRef).getOptionalString('auth.environment') ?? 'development';
  const [state, dispatch] = useReducer(reduceTracing, notTracing);

  const load = async (id: string, news: TraceNews) => {
    try {
      const trace = await api.getSignInTrace(id);
      dispatch({ type: 'loaded', id, news, trace });
    } catch (cause) {
      dispatch({ type: 'notLoaded', id, news, error: toError(cause) });
    }
  };

  const refreshAndLoad = async (
    id: string,
    provider: SignInProvider,
    news: TraceNews,
  ) => {
    // What it leads to is in the trace. Without a network it is not, but then nor can the trace be loaded.
    await api.refreshSignIn(provider.id, environment).catch(() => {});
    await load(id, news);
  };

  return {
    state,
    begin: async provider => {
      const authBaseUrl = await discoveryApi.getBaseUrl('auth');
      if (isTracing(state)) {
        // If it fails, the trace ends by itself.
        await api.endSignInTrace(state.id).catch(() => {});
        dispatch({ type: 'ended', id: state.id });
      }
      const { id } = await api.beginSignInTrace();
      dispatch({ type: 'begun', id, provider });
      const end = await signInInWindow(
        signInUrl({
          authBaseUrl,
          provider: provider.id,
          environment,
          origin: window.location.origin,
        }),
        provider,
      );
      await refreshAndLoad(id, provider, end);
    },
    refresh: async () => {
      if (state.phase === 'on') {
        await refreshAndLoad(state.id, state.provider, { kind: 'refreshed' });
      }
    },
    reload: async () => {
      if (state.phase === 'on') {
        await load(state.id, state.news);
      }
    },
    end: async () => {
      if (isTracing(state)) {
        await api.endSignInTrace(state.id).catch(cause => {
          if (failureReason(cause) !== 'gone') {
            throw cause;
          }
        });
        dispatch({ type: 'ended', id: state.id });
      }
    },
  };
}
