import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  readTroubleshootingUrl,
  SignInFailureCode,
  SignInProvider,
  troubleshootingAnchor,
  troubleshootingFile,
} from '@kubrix/plugin-kubrix-common';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
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
  const docsUrl = readTroubleshootingUrl(useApi(configApiRef));
  const [time] = useState(() => new Date().toISOString());
  const [copied, copy] = useCopyToClipboard();

  const link = docsUrl && linkTo(docsUrl, code);
  const rows: { name: string; value: string }[] = [
    { name: t('signInPage.details.code'), value: code },
    {
      name: t('signInPage.details.reference'),
      value:
        reference ??
        (LOGGED_ELSEWHERE.includes(code)
          ? t('signInPage.details.seeLog')
          : t('signInPage.details.noReference')),
    },
    { name: t('signInPage.details.time'), value: time },
    {
      name: t('signInPage.details.provider'),
      value: `${provider.title} (${provider.id})`,
    },
    ...(expectedOrigin
      ? [
          {
            name: t('signInPage.details.origin'),
            value: window.location.origin,
          },
          {
            name: t('signInPage.details.expectedOrigin'),
            value: expectedOrigin,
          },
        ]
      : []),
    { name: t('signInPage.details.docs'), value: troubleshootingFile(code) },
    ...(link ? [{ name: t('signInPage.details.docsLink'), value: link }] : []),
  ];
  const text = rows.map(({ name, value }) => `${name}: ${value}`).join('\n');

  return (
    <Typography component="details" variant="body2" className={classes.details}>
      <summary className={classes.summary}>
        {t('signInPage.details.title')}
      </summary>
      <dl className={classes.list}>
        {rows.map(({ name, value }) => [
          <dt key={`${name}:`}>{name}</dt>,
          <dd key={name}>
            {value === link ? (
              // In another tab, since what this one says would be gone.
              <Link href={link} target="_blank" rel="noopener">
                {link}
              </Link>
            ) : (
              value
            )}
          </dd>,
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

function linkTo(docsUrl: string, code: SignInFailureCode): string {
  const url = new URL(docsUrl, window.location.origin);
  url.hash = troubleshootingAnchor(code);
  return url.href;
}
