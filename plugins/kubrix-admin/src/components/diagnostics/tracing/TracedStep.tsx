import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  SignInTraceRequest,
  SignInTraceStep,
  SignInTraceValue,
} from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { kubrixAdminTranslationRef } from '../../../translation';
import { OutcomeStatus } from '../../OutcomeStatus';
import { FactList } from '../FactList';
import { stepDelay } from './readTrace';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(0.5, 0) },
    title: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      columnGap: theme.spacing(1),
    },
    failure: {
      padding: theme.spacing(1),
      border: `1px solid ${theme.palette.error.main}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'KubrixTracedStep' },
);

/** What the portal did in one step, with the names and values as they were recorded. */
export function TracedStep({
  request,
  step,
}: {
  request: SignInTraceRequest;
  step: SignInTraceStep;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const title = (
    <strong>{t(`diagnostics.tracing.step.title.${step.type}`)}</strong>
  );
  const failed = step.type === 'failure';
  return (
    <li className={classes.root}>
      <div className={failed ? classes.failure : undefined}>
        <div className={classes.title}>
          {failed ? (
            <OutcomeStatus level="error">{title}</OutcomeStatus>
          ) : (
            title
          )}
          <Typography variant="body2" component="span" color="textSecondary">
            {t('diagnostics.tracing.step.after', {
              value: stepDelay(request, step),
            })}
          </Typography>
        </div>
        <FactList
          facts={Object.entries(step.facts).map(([name, value]) => ({
            id: name,
            name: <code>{name}</code>,
            value: <FactValue value={value} />,
          }))}
        />
      </div>
    </li>
  );
}

function FactValue({ value }: { value: SignInTraceValue }) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const lines = Array.isArray(value) ? value : [String(value)];
  return lines.length === 0 ? (
    <>{t('diagnostics.tracing.step.nothing')}</>
  ) : (
    <>
      {lines.map((line, index) => (
        <div key={index}>
          <code>{line}</code>
        </div>
      ))}
    </>
  );
}
