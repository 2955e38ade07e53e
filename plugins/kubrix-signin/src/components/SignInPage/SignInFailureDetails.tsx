import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  SignInFailureCode,
  SignInProvider,
} from '@kubrix/plugin-kubrix-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { kubrixSigninTranslationRef } from '../../translation';
import { SignInFailure } from './signInFailure';

const useStyles = makeStyles(
  theme => ({
    details: { marginTop: theme.spacing(1) },
    summary: { cursor: 'pointer' },
    list: {
      display: 'grid',
      gridTemplateColumns: 'auto 1fr',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(1, 0),
      '& dd': { margin: 0, overflowWrap: 'anywhere' },
    },
  }),
  { name: 'KubrixSignInFailureDetails' },
);

/** What is in the log, although the page cannot know under which reference. */
const LOGGED_ELSEWHERE: SignInFailureCode[] = [
  'ORIGIN_NOT_ALLOWED',
  'SIGN_IN_FAILED',
];

/** What administrators need to find out why a sign-in failed, folded away. */
export function SignInFailureDetails(props: {
  provider: SignInProvider;
  failure: SignInFailure;
}) {
  const { provider, failure } = props;
  const { code, reference, expectedOrigin } = failure;
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixSigninTranslationRef);
  const [time] = useState(() => new Date().toISOString());
  const [copied, copy] = useCopyToClipboard();

  const rows = [
    [t('signInPage.details.code'), code],
    [
      t('signInPage.details.reference'),
      reference ??
        (LOGGED_ELSEWHERE.includes(code)
          ? t('signInPage.details.seeLog')
          : t('signInPage.details.noReference')),
    ],
    [t('signInPage.details.time'), time],
    [t('signInPage.details.provider'), `${provider.title} (${provider.id})`],
    ...(expectedOrigin
      ? [
          [t('signInPage.details.origin'), window.location.origin],
          [t('signInPage.details.expectedOrigin'), expectedOrigin],
        ]
      : []),
    // Nobody who is not signed in can open the docs in the portal, so this is where they are in its repository.
    [
      t('signInPage.details.docs'),
      `docs/troubleshooting.md#${code.toLowerCase()}`,
    ],
  ].flatMap(([name, value]) => (value ? [{ name, value }] : []));
  const text = rows.map(({ name, value }) => `${name}: ${value}`).join('\n');

  return (
    <Typography component="details" variant="body2" className={classes.details}>
      <summary className={classes.summary}>
        {t('signInPage.details.title')}
      </summary>
      <dl className={classes.list}>
        {rows.map(({ name, value }) => [
          <dt key={`${name}:`}>{name}</dt>,
          <dd key={name}>{value}</dd>,
        ])}
      </dl>
      <Button size="small" variant="outlined" onClick={() => copy(text)}>
        {copied.value === text
          ? t('signInPage.details.copied')
          : t('signInPage.details.copy')}
      </Button>
    </Typography>
  );
}
