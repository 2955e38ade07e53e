import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RbacExplanation } from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';
import { ChainStep } from './ChainStep';
import { ConditionCode } from './ConditionCode';
import { isOverruled } from './isOverruled';
import { Source } from './Source';

const useStyles = makeStyles(
  theme => ({
    heading: { marginTop: theme.spacing(2) },
    steps: { margin: 0, paddingLeft: theme.spacing(3) },
    step: { padding: theme.spacing(0.5, 0) },
    overruled: { color: theme.palette.text.secondary },
  }),
  { name: 'KubrixRbacChain' },
);

/** The lines behind a decision, from the user to what decides. */
export function Chain({ explanation }: { explanation: RbacExplanation }) {
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <>
      <Typography
        variant="h6"
        component="h3"
        id={headingId}
        className={classes.heading}
      >
        {t('rbac.why.chain')}
      </Typography>
      <ol className={classes.steps} aria-labelledby={headingId}>
        {explanation.chain.map((step, index) => {
          const overruled = isOverruled(explanation.reason, step);
          return (
            <li
              key={index}
              className={`${classes.step} ${overruled ? classes.overruled : ''}`}
            >
              {overruled && <strong>{t('rbac.why.overruled')} </strong>}
              <ChainStep step={step} explanation={explanation} />{' '}
              {step.kind !== 'group' && <Source source={step.source} />}
              {step.kind === 'condition' && (
                <ConditionCode conditions={step.conditions} />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
