import {
  configApiRef,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  optionalSignInProviders,
  readAllowedProviders,
  SignInProvider,
} from '@kubrix/plugin-kubrix-common';
import CircularProgress from '@material-ui/core/CircularProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { kubrixSigninTranslationRef } from '../../translation';
import { ProviderItem } from './ProviderItem';
import { useConfigNotices } from './useConfigNotices';
import { useSignIn } from './useSignIn';

const useStyles = makeStyles(
  theme => ({
    page: {
      minHeight: '100vh',
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      padding: theme.spacing(3, 2),
      background: theme.palette.background.default,
      color: theme.palette.text.primary,
      textAlign: 'center',
    },
    heading: { fontWeight: 600, marginBottom: theme.spacing(1) },
    list: {
      listStyle: 'none',
      margin: theme.spacing(4, 0, 0),
      padding: 0,
      width: '100%',
      maxWidth: 480,
      textAlign: 'left',
    },
    resuming: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
      marginTop: theme.spacing(4),
    },
  }),
  { name: 'KubrixSignInPage' },
);

/** Properties of {@link SignInPage}. */
export interface KubrixSignInPageProps extends SignInPageProps {
  /** The providers that `kubrix.auth.allowedProviders` may switch on; the shared table by default. */
  providers?: readonly SignInProvider[];
}

/** The page where people choose how to sign in, for `components.SignInPage` of `createApp`. */
export function SignInPage(props: KubrixSignInPageProps) {
  const { onSignInSuccess, providers: table = optionalSignInProviders } = props;
  const classes = useStyles();
  const config = useApi(configApiRef);
  const { t } = useTranslationRef(kubrixSigninTranslationRef);
  const { providers, notices } = useMemo(
    () => readAllowedProviders(config, table),
    [config, table],
  );
  useConfigNotices(config, notices);
  const redirectFlow =
    config.getOptionalBoolean('enableExperimentalRedirectFlow') ?? false;
  const { state, start } = useSignIn({
    providers,
    redirectFlow,
    onSignInSuccess,
  });

  return (
    <main className={classes.page}>
      <Typography variant="h3" component="h1" className={classes.heading}>
        {config.getOptionalString('app.title') ?? 'kubriX'}
      </Typography>
      {state.phase === 'resuming' ? (
        <div role="status" className={classes.resuming}>
          <CircularProgress size={24} aria-hidden />
          <Typography>{t('signInPage.resuming')}</Typography>
        </div>
      ) : (
        <>
          <Typography>{t('signInPage.subtitle')}</Typography>
          <ul className={classes.list}>
            {providers.map((provider, index) => (
              <ProviderItem
                key={provider.id}
                provider={provider}
                primary={index === 0}
                state={state}
                redirectFlow={redirectFlow}
                onStart={start}
              />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
