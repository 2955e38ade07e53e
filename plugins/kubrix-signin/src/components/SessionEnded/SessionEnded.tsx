import {
  configApiRef,
  PendingOAuthRequest,
  useApi,
} from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { oidcSignInProvider } from '@kubrix/plugin-kubrix-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useId, useMemo, useState } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { sessionRequestApiRef } from '../../apis/oidcAuthApi';
import { beginRedirect } from '../../session/rememberedProvider';
import { kubrixSigninTranslationRef } from '../../translation';
import { SignInFailure, toSignInFailure } from '../SignInPage/signInFailure';
import { SignInFailureMessage } from '../SignInPage/SignInFailureMessage';

type State =
  | { phase: 'asking' }
  | { phase: 'signingIn' }
  | { phase: 'failed'; failure: SignInFailure };

/**
 * Tells people whose session ended while a page was open, and lets them sign in again and go on where they are. Renders
 * nothing for all others.
 *
 * Belongs into the app's root, once, beside `OAuthRequestDialog`.
 */
export function SessionEnded() {
  const { t } = useTranslationRef(kubrixSigninTranslationRef);
  const config = useApi(configApiRef);
  const sessionRequestApi = useApi(sessionRequestApiRef);
  const requests = useObservable(
    useMemo(() => sessionRequestApi.authRequest$(), [sessionRequestApi]),
    [],
  );
  const [state, setState] = useState<State>({ phase: 'asking' });
  const titleId = useId();
  const contentId = useId();
  const redirectFlow =
    config.getOptionalBoolean('enableExperimentalRedirectFlow') ?? false;

  const signIn = async ([request]: PendingOAuthRequest[]) => {
    setState({ phase: 'signingIn' });
    if (redirectFlow) {
      beginRedirect(oidcSignInProvider.id);
    }
    try {
      await request.trigger();
      setState({ phase: 'asking' });
    } catch (error) {
      setState({ phase: 'failed', failure: toSignInFailure(error) });
    }
  };

  const later = () => {
    setState({ phase: 'asking' });
    requests.forEach(request => request.reject());
  };

  return (
    <Dialog
      open={requests.length > 0}
      maxWidth="xs"
      fullWidth
      aria-labelledby={titleId}
      aria-describedby={contentId}
    >
      <DialogTitle id={titleId}>{t('sessionEnded.title')}</DialogTitle>
      <DialogContent id={contentId}>
        <DialogContentText>
          {redirectFlow ? t('sessionEnded.redirect') : t('sessionEnded.what')}
        </DialogContentText>
        {state.phase === 'signingIn' && !redirectFlow && (
          <DialogContentText role="status">
            {t('sessionEnded.signingIn')}
          </DialogContentText>
        )}
        {state.phase === 'failed' && (
          <SignInFailureMessage
            provider={oidcSignInProvider}
            failure={state.failure}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={later}>{t('sessionEnded.later')}</Button>
        <Button
          onClick={() => signIn(requests)}
          disabled={state.phase === 'signingIn'}
          color="primary"
          variant="contained"
        >
          {t('sessionEnded.signIn')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
