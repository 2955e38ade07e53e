import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CheckedCheck } from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { kubrixAdminTranslationRef } from '../../../translation';
import { OutcomeStatus } from '../../OutcomeStatus';
import { isBad, verdictLevels } from './verdicts';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginTop: theme.spacing(2),
      paddingLeft: theme.spacing(2),
      borderLeft: `4px solid ${theme.palette.divider}`,
    },
    bad: { borderLeftColor: theme.palette.error.main },
    findings: { listStyle: 'none', margin: 0, padding: 0 },
    finding: {
      display: 'grid',
      gridTemplateColumns: '7rem minmax(0, 1fr)',
      columnGap: theme.spacing(1),
      padding: theme.spacing(0.5, 0),
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
  }),
  { name: 'KubrixCheckSection' },
);

/** What one check has found. The findings are in English: they are the doctor's. */
export function CheckSection({ check }: { check: CheckedCheck }) {
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <section
      className={`${classes.root} ${isBad(check) ? classes.bad : ''}`}
      aria-labelledby={headingId}
    >
      <Typography variant="h6" component="h3" id={headingId}>
        {check.title}
      </Typography>
      <ul className={classes.findings} aria-labelledby={headingId}>
        {check.findings.map(({ verdict, text, remedy }, index) => (
          <li key={index} className={classes.finding}>
            <OutcomeStatus level={verdictLevels[verdict]}>
              {t(`diagnostics.checks.verdict.${verdict}`)}
            </OutcomeStatus>
            <div>
              <Typography variant="body2">{text}</Typography>
              {remedy && (
                <Typography variant="body2">
                  <strong>{t('diagnostics.checks.remedy')}</strong> {remedy}
                </Typography>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
