import { WarningPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RbacMember, RbacPolicyResponse } from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';
import { Source } from './Source';

const useStyles = makeStyles(
  theme => ({
    what: { marginBottom: theme.spacing(2) },
    facts: {
      display: 'grid',
      gridTemplateColumns: 'max-content minmax(0, 1fr)',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(2, 0, 0),
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    value: { margin: 0 },
  }),
  { name: 'KubrixRbacPolicyInForce' },
);

/** Which policy decides, since when, and who stands above it. */
export function PolicyInForce({
  policy: { files, loadedAt, problem, superUsers, defaultRole },
}: {
  policy: RbacPolicyResponse;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const fact = (name: string, value: ReactNode) => (
    <>
      <Typography component="dt" color="textSecondary">
        {name}
      </Typography>
      <Typography component="dd" className={classes.value}>
        {value}
      </Typography>
    </>
  );
  const said = ({ ref, source }: RbacMember) => (
    <div key={ref}>
      <code>{ref}</code> <Source source={source} />
    </div>
  );
  return (
    <section>
      <Typography variant="h5" component="h2">
        {t('rbac.inForce.title')}
      </Typography>
      <Typography color="textSecondary" className={classes.what}>
        {t('rbac.inForce.what')}
      </Typography>
      {problem && (
        <WarningPanel
          title={t('rbac.inForce.problem')}
          message={t('rbac.inForce.problemWhat', { problem })}
          defaultExpanded
        />
      )}
      <dl className={classes.facts}>
        {fact(
          t('rbac.inForce.files'),
          files.length > 0
            ? files.map(file => (
                <div key={file}>
                  <code>{file}</code>
                </div>
              ))
            : t('rbac.inForce.filesNone'),
        )}
        {fact(t('rbac.inForce.since'), <RelativeTime time={loadedAt} />)}
        {fact(
          t('rbac.inForce.superUsers'),
          superUsers.length > 0
            ? superUsers.map(said)
            : t('rbac.inForce.superUsersNone'),
        )}
        {fact(
          t('rbac.inForce.defaultRole'),
          defaultRole ? said(defaultRole) : t('rbac.inForce.defaultRoleNone'),
        )}
      </dl>
    </section>
  );
}
