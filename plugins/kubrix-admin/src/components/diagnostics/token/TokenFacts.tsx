import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { DateTime } from 'luxon';
import { kubrixAdminTranslationRef } from '../../../translation';
import { FactList } from '../FactList';
import { TokenContents } from './decodeToken';

/** Header and claims of a token. */
export function TokenFacts({
  contents: { header, claims },
}: {
  contents: TokenContents;
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const missing = t('diagnostics.token.missing');
  const text = (name: string, value = '') => ({
    id: name,
    name: <code>{name}</code>,
    value: value ? <code>{value}</code> : missing,
  });
  const time = (name: string, value: string | undefined) => ({
    id: name,
    name: <code>{name}</code>,
    value: value ? <ExactTime time={value} /> : missing,
  });
  return (
    <>
      <Typography variant="h6" component="h3">
        {t('diagnostics.token.claims')}
      </Typography>
      <FactList
        facts={[
          text('sub', claims.sub),
          text('iss', claims.iss),
          text('aud', claims.aud?.join(', ')),
          time('iat', claims.iat),
          time('exp', claims.exp),
        ]}
      />
      <Typography variant="h6" component="h3">
        {t('diagnostics.token.header')}
      </Typography>
      <FactList facts={[text('alg', header.alg), text('kid', header.kid)]} />
    </>
  );
}

function ExactTime({ time }: { time: string }) {
  const dateTime = DateTime.fromISO(time);
  return (
    <time dateTime={time}>
      {dateTime.toLocaleString(DateTime.DATETIME_FULL_WITH_SECONDS)} (
      {dateTime.toRelative()})
    </time>
  );
}
