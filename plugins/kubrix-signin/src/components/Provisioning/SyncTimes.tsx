import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { kubrixSigninTranslationRef } from '../../translation';

/** When the last synchronization of all accounts ended, and when the next begins, as far as that is known. */
export function SyncTimes(props: {
  /** ISO 8601. */
  lastSyncEndedAt?: string;
  /** ISO 8601. */
  nextSyncAt?: string;
}) {
  const { t } = useTranslationRef(kubrixSigninTranslationRef);
  const ended = props.lastSyncEndedAt && new Date(props.lastSyncEndedAt);
  const next = props.nextSyncAt && new Date(props.nextSyncAt);
  if (!ended && !next) {
    return null;
  }
  return (
    <Typography paragraph>
      {ended &&
        t('provisioning.waiting.lastSync', {
          ended,
          formatParams: { ended: formatOf(ended) },
        })}{' '}
      {next &&
        t('provisioning.waiting.nextSync', {
          next,
          formatParams: { next: formatOf(next) },
        })}
    </Typography>
  );
}

function formatOf(time: Date): Intl.DateTimeFormatOptions {
  return time.toDateString() === new Date().toDateString()
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' };
}
