import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { failureReason } from '../../../api/failureReason';
import { kubrixAdminTranslationRef } from '../../../translation';
import { ActionButton } from '../../ActionButton';
import { LoadFailure } from '../../LoadFailure';
import { RelativeTime } from '../../RelativeTime';
import { CheckSection } from './CheckSection';
import { useChecks } from './useChecks';
import { countVerdicts } from './verdicts';

const useStyles = makeStyles(
  theme => ({
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 2),
      margin: theme.spacing(1, 0),
    },
  }),
  { name: 'KubrixChecks' },
);

/** What the doctor finds; it looks when the page is opened, and again when asked to. */
export function Checks() {
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const { value, error, running, run } = useChecks();
  const counts = value && countVerdicts(value.checks);
  return (
    <section aria-labelledby={headingId}>
      <Typography variant="h5" component="h2" id={headingId}>
        {t('diagnostics.checks.title')}
      </Typography>
      <Typography color="textSecondary">
        {t('diagnostics.checks.what')}
      </Typography>
      <div className={classes.top}>
        <ActionButton
          text={t('diagnostics.checks.run')}
          underWay={running}
          onAction={run}
        />
        {/* There from the start, so that what comes into it is read out. */}
        <Typography role="status">
          {running && t('diagnostics.checks.running')}
          {!running &&
            !error &&
            counts &&
            t(
              counts.unknown > 0
                ? 'diagnostics.checks.countsWithUnknown'
                : 'diagnostics.checks.counts',
              counts,
            )}
        </Typography>
        {value && (
          <Typography color="textSecondary">
            {t('diagnostics.checks.made', {
              time: <RelativeTime time={value.endedAt} />,
            })}
          </Typography>
        )}
      </div>
      {error && (
        <LoadFailure
          title={t('diagnostics.checks.loadFailed', {
            reason: t(`failure.${failureReason(error)}`),
          })}
          error={error}
          onRetry={run}
        />
      )}
      <div aria-busy={running}>
        {!value && running && (
          <Progress aria-label={t('diagnostics.checks.running')} />
        )}
        {value?.checks.map(check => (
          <CheckSection key={check.id} check={check} />
        ))}
      </div>
    </section>
  );
}
