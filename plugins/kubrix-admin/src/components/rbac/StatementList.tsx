import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';
import { Collapsible } from './Collapsible';

/** How many statements are shown without being asked for. */
const OPEN_UP_TO = 8;
/** How many are shown at all: a role can have thousands. */
const LIMIT = 200;

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      columnGap: theme.spacing(1),
      padding: theme.spacing(0.25, 0),
    },
  }),
  { name: 'KubrixRbacStatementList' },
);

/** What the policy says about one thing; many statements are hidden at first. */
export function StatementList({
  summary,
  statements,
}: {
  /** How many there are, in words. */
  summary: string;
  statements: ReactNode[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <Collapsible
      summary={summary}
      initiallyOpen={statements.length <= OPEN_UP_TO}
    >
      <ul className={classes.list}>
        {statements.slice(0, LIMIT).map((statement, index) => (
          <li key={index} className={classes.item}>
            {statement}
          </li>
        ))}
        {statements.length > LIMIT && (
          <li className={classes.item}>
            {t('rbac.roles.more', { count: statements.length - LIMIT })}
          </li>
        )}
      </ul>
    </Collapsible>
  );
}
