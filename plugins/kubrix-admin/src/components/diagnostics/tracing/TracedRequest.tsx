import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { SignInTraceRequest } from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { kubrixAdminTranslationRef } from '../../../translation';
import { RelativeTime } from '../../RelativeTime';
import { FactList } from '../FactList';
import { hasFailed } from './readTrace';
import { TracedStep } from './TracedStep';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginTop: theme.spacing(2),
      paddingLeft: theme.spacing(2),
      borderLeft: `4px solid ${theme.palette.divider}`,
    },
    failed: { borderLeftColor: theme.palette.error.main },
    steps: { margin: 0, paddingLeft: theme.spacing(3) },
  }),
  { name: 'KubrixTracedRequest' },
);

/** One request to the auth backend, step by step. */
export function TracedRequest({ request }: { request: SignInTraceRequest }) {
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <section
      className={`${classes.root} ${hasFailed(request) ? classes.failed : ''}`}
      aria-labelledby={headingId}
    >
      <Typography variant="h6" component="h3" id={headingId}>
        {t(`diagnostics.tracing.request.title.${request.request}`)}
      </Typography>
      <FactList
        facts={[
          {
            id: 'provider',
            name: t('diagnostics.tracing.request.provider'),
            value: <code>{request.provider}</code>,
          },
          {
            id: 'time',
            name: t('diagnostics.tracing.request.time'),
            value: <RelativeTime time={request.startedAt} />,
          },
          {
            id: 'duration',
            name: t('diagnostics.tracing.request.duration'),
            value: t('diagnostics.tracing.request.milliseconds', {
              value: Math.round(request.duration),
            }),
          },
        ]}
      />
      {request.steps.length === 0 && (
        <Typography variant="body2">
          {t('diagnostics.tracing.request.noSteps')}
        </Typography>
      )}
      <ol className={classes.steps} aria-labelledby={headingId}>
        {request.steps.map((step, index) => (
          <TracedStep key={index} request={request} step={step} />
        ))}
      </ol>
    </section>
  );
}
