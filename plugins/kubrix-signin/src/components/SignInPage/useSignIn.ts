import {
  configApiRef,
  discoveryApiRef,
  IdentityApi,
  useAnalytics,
  useApi,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import useEffectOnce from 'react-use/esm/useEffectOnce';
import useEvent from 'react-use/esm/useEvent';
import {
  beginRedirect,
  endRedirect,
  forgetProvider,
  redirectedToProvider,
  rememberedProvider,
  rememberProvider,
} from '../../session/rememberedProvider';
import { resumeSession } from '../../session/resumeSession';
import { signIn } from '../../session/signIn';
import {
  SignInFailure,
  toResumeFailure,
  toSignInFailure,
} from './signInFailure';
import { initialSignInState, SignInState } from './signInState';

const ERROR_PARAM = 'error';

/** Runs the sign-in page: resumes the last session, signs in with the chosen provider. */
export function useSignIn(options: {
  providers: readonly SignInProvider[];
  /** Whether the page leaves for the provider instead of opening a window. */
  redirectFlow: boolean;
  onSignInSuccess: (identityApi: IdentityApi) => void;
}): { state: SignInState; start: (provider: SignInProvider) => void } {
  const { providers, redirectFlow, onSignInSuccess } = options;
  const apis = useApiHolder();
  const configApi = useApi(configApiRef);
  const discoveryApi = useApi(discoveryApiRef);
  const analytics = useAnalytics();
  const [searchParams, setSearchParams] = useSearchParams();
  const [state, setState] = useState<SignInState>(() =>
    initialSignInState(providers, {
      remembered: rememberedProvider(),
      redirectedTo: redirectedToProvider(),
      error: searchParams.get(ERROR_PARAM) ?? undefined,
    }),
  );

  const succeed = (identityApi: IdentityApi) => {
    endRedirect();
    onSignInSuccess(identityApi);
    analytics.captureEvent('signIn', 'success');
  };

  const fail = (provider: SignInProvider, failure: SignInFailure) => {
    endRedirect();
    forgetProvider();
    setState({ phase: 'failed', provider, failure });
  };

  const dropErrorParam = () =>
    setSearchParams(
      current => {
        const params = new URLSearchParams(current);
        params.delete(ERROR_PARAM);
        return params;
      },
      { replace: true },
    );

  useEffectOnce(() => {
    endRedirect();
    if (state.phase === 'failed') {
      forgetProvider();
      dropErrorParam();
    }
    let mounted = true;
    if (state.phase === 'resuming') {
      const { provider } = state;
      // Not forgotten where it fails: the answer also fails to come when the page is left meanwhile.
      const showFailure = (failure: SignInFailure) =>
        setState({ phase: 'failed', provider, failure });
      resumeSession(provider, { apis, configApi, discoveryApi }).then(
        identityApi => {
          if (mounted && identityApi) {
            succeed(identityApi);
          } else if (mounted) {
            showFailure({ code: 'SIGN_IN_NOT_SUPPORTED' });
          }
        },
        error => mounted && showFailure(toResumeFailure(error)),
      );
    }
    return () => {
      mounted = false;
    };
  });

  // The redirect flow never returns to its caller, but the browser's back button may bring this very page back.
  useEvent('pageshow', (event: PageTransitionEvent) => {
    if (event.persisted) {
      endRedirect();
      setState({ phase: 'choosing' });
    }
  });

  const start = async (provider: SignInProvider) => {
    setState({ phase: 'signingIn', provider });
    rememberProvider(provider.id);
    if (redirectFlow) {
      beginRedirect(provider.id);
      // The provider comes back to this address, which must not claim a failure by then.
      dropErrorParam();
    }
    try {
      const identityApi = await signIn(apis, provider, { instantPopup: true });
      if (identityApi) {
        succeed(identityApi);
      } else {
        fail(provider, { code: 'SIGN_IN_NOT_SUPPORTED' });
      }
    } catch (error) {
      fail(provider, toSignInFailure(error));
    }
  };

  return { state, start };
}
