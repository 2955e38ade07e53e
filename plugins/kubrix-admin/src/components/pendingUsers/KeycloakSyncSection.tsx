import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { KeycloakSync, KeycloakSyncRun } from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode, useId, useState } from 'react';
import { failureReason } from '../../api/failureReason';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { kubrixAdminTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';
import { AcceptRunDialog } from './AcceptRunDialog';
import { ActionButton } from '../ActionButton';
import { SyncRunsTable } from './SyncRunsTable';

const useStyles = makeStyles(
  theme => ({
    root: { marginBottom: theme.spacing(4) },
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1),
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      margin: 0,
      columnGap: theme.spacing(3),
    },
    fact: { display: 'flex', gap: theme.spacing(0.5) },
    value: { margin: 0 },
  }),
  { name: 'KubrixKeycloakSyncSection' },
);

/** The sync of one realm: when it runs, how it went, and what can be done. */
export function KeycloakSyncSection({
  sync,
  canManage,
  onChange,
}: {
  sync: KeycloakSync;
  canManage: boolean;
  /** Called when something may have changed. */
  onChange: () => void;
}) {
  const { providerId, realm, nextRunAt, lastAppliedAt, runs } = sync;
  const classes = useStyles();
  const headingId = useId();
  const api = useApi(kubrixAdminApiRef);
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const [accepting, setAccepting] = useState<KeycloakSyncRun>();

  const run = async () => {
    try {
      await api.runKeycloakSync(providerId);
      alertApi.post({
        message: t('syncs.run.started', { realm }),
        severity: 'success',
        display: 'transient',
      });
    } catch (cause) {
      alertApi.post({
        message: t('syncs.run.failed', {
          realm,
          reason: t(`failure.${failureReason(cause)}`),
        }),
        severity: 'error',
      });
    }
    onChange();
  };

  const fact = (name: string, value: ReactNode) => (
    <div className={classes.fact}>
      <Typography component="dt" color="textSecondary">
        {name}:
      </Typography>
      <Typography component="dd" className={classes.value}>
        {value}
      </Typography>
    </div>
  );

  return (
    <section className={classes.root} aria-labelledby={headingId}>
      <div className={classes.top}>
        <div>
          <Typography variant="h6" component="h3" id={headingId}>
            {t('syncs.realm', { realm })}
          </Typography>
          <dl className={classes.facts}>
            {fact(t('syncs.provider'), providerId)}
            {fact(
              t('syncs.nextRun'),
              nextRunAt ? (
                <RelativeTime time={nextRunAt} />
              ) : (
                t('syncs.nextRunUnknown')
              ),
            )}
            {fact(
              t('syncs.lastApplied'),
              lastAppliedAt ? (
                <RelativeTime time={lastAppliedAt} />
              ) : (
                t('syncs.lastAppliedNever')
              ),
            )}
          </dl>
        </div>
        {canManage && (
          <ActionButton
            text={t('syncs.run.button')}
            name={t('syncs.run.buttonName', { realm })}
            variant="contained"
            onAction={run}
          />
        )}
      </div>
      <SyncRunsTable
        realm={realm}
        runs={runs}
        onAccept={canManage ? setAccepting : undefined}
      />
      {accepting && (
        <AcceptRunDialog
          sync={sync}
          run={accepting}
          onClose={() => {
            setAccepting(undefined);
            onChange();
          }}
        />
      )}
    </section>
  );
}
