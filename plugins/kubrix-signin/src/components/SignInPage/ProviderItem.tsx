import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { kubrixSigninTranslationRef } from '../../translation';
import { SignInFailureMessage } from './SignInFailureMessage';
import { SignInState } from './signInState';

const useStyles = makeStyles(
  theme => ({
    item: {
      padding: theme.spacing(2),
      '& + &': { marginTop: theme.spacing(2) },
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
    text: { flex: '1 1 12rem' },
    button: { flex: '0 0 auto', minWidth: 112 },
    below: { marginTop: theme.spacing(2) },
  }),
  { name: 'KubrixSignInProviderItem' },
);

/** One way to sign in: title, message, button, and below them how it is going. */
export function ProviderItem(props: {
  provider: SignInProvider;
  /** Whether this is the way most people take. */
  primary: boolean;
  state: SignInState;
  redirectFlow: boolean;
  onStart: (provider: SignInProvider) => void;
}) {
  const { provider, primary, state, redirectFlow, onStart } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixSigninTranslationRef);
  const mine = 'provider' in state && state.provider.id === provider.id;
  const titleId = `kubrix-sign-in-${provider.id}-title`;
  const buttonId = `kubrix-sign-in-${provider.id}-button`;

  return (
    <Card component="li" variant="outlined" className={classes.item}>
      <div className={classes.row}>
        <div className={classes.text}>
          <Typography id={titleId} variant="h6" component="h2">
            {provider.title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {provider.message}
          </Typography>
        </div>
        <Button
          id={buttonId}
          className={classes.button}
          aria-labelledby={`${buttonId} ${titleId}`}
          color="primary"
          variant={primary ? 'contained' : 'outlined'}
          disabled={state.phase === 'signingIn'}
          onClick={() => onStart(provider)}
        >
          {t('signInPage.button')}
        </Button>
      </div>
      {mine && state.phase === 'signingIn' && (
        <Typography role="status" variant="body2" className={classes.below}>
          {redirectFlow
            ? t('signInPage.redirecting', { provider: provider.title })
            : t('signInPage.signingIn')}
        </Typography>
      )}
      {mine && state.phase === 'failed' && (
        <SignInFailureMessage
          className={classes.below}
          provider={provider}
          failure={state.failure}
        />
      )}
    </Card>
  );
}
