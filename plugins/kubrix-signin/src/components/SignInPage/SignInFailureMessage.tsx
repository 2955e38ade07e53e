import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  SignInFailureCode,
  signInFailureText,
  signInFailureValues,
  SignInProvider,
} from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { kubrixSigninTranslationRef } from '../../translation';
import { SignInFailure } from './signInFailure';
import { SignInFailureDetails } from './SignInFailureDetails';

const useStyles = makeStyles(
  {
    // Messages of servers may hold long configuration paths.
    message: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  },
  { name: 'KubrixSignInFailureMessage' },
);

const HARMLESS: SignInFailureCode[] = ['POPUP_CLOSED', 'SESSION_EXPIRED'];

/** Says in plain words why a sign-in did not work, and to those who can mend it what they need. */
export function SignInFailureMessage(props: {
  provider: SignInProvider;
  failure: SignInFailure;
  className?: string;
}) {
  const { provider, failure, className = '' } = props;
  const { code, words } = failure;
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixSigninTranslationRef);

  const values = {
    ...signInFailureValues(provider),
    expected: failure.expectedOrigin ?? '',
  };
  const translated = t(`signInPage.failure.codes.${code}`, values);
  // What the server says in other words than those of the table, it says on purpose.
  const isTranslated = words === signInFailureText(code, values);

  return (
    <div className={className}>
      <Typography
        role="alert"
        variant="body2"
        color={HARMLESS.includes(code) ? 'textSecondary' : 'error'}
        className={classes.message}
      >
        {words === undefined
          ? translated
          : t('signInPage.failure.refused', {
              provider: provider.title,
              reason: isTranslated ? translated : words,
            })}
      </Typography>
      <SignInFailureDetails provider={provider} failure={failure} />
    </div>
  );
}
