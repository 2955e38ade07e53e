import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { kubrixSigninTranslationRef } from '../../translation';
import { SignInFailure } from './signInFailure';

const useStyles = makeStyles(
  {
    // Messages of servers may hold long configuration paths.
    message: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  },
  { name: 'KubrixSignInFailureMessage' },
);

const HARMLESS = ['popupClosed', 'sessionEnded'];

/** Says in plain words why a sign-in did not work. */
export function SignInFailureMessage(props: {
  provider: SignInProvider;
  failure: SignInFailure;
  className?: string;
}) {
  const { provider, failure, className = '' } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixSigninTranslationRef);

  const text = () => {
    switch (failure.kind) {
      case 'popupClosed':
        return t('signInPage.failure.popupClosed');
      case 'popupBlocked':
        return t('signInPage.failure.popupBlocked');
      case 'wrongOrigin':
        return t('signInPage.failure.wrongOrigin', {
          expected: failure.expected,
        });
      case 'notSupported':
        return t('signInPage.failure.notSupported', {
          provider: provider.title,
        });
      case 'sessionEnded':
        return t('signInPage.failure.sessionEnded');
      default:
        return t('signInPage.failure.refused', {
          provider: provider.title,
          reason: failure.reason,
        });
    }
  };

  return (
    <Typography
      role="alert"
      variant="body2"
      color={HARMLESS.includes(failure.kind) ? 'textSecondary' : 'error'}
      className={`${classes.message} ${className}`}
    >
      {text()}
    </Typography>
  );
}
