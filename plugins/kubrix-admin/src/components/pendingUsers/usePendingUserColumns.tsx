import { TableColumn } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { FetchOutcome, PendingUser } from '@kubrix/plugin-kubrix-common';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';
import { OutcomeLevel, OutcomeStatus } from '../OutcomeStatus';
import { RelativeTime } from '../RelativeTime';
import { ActionButton } from '../ActionButton';

const LEVELS: Record<PendingUserRow['outcome'], OutcomeLevel> = {
  none: 'pending',
  added: 'running',
  disabled: 'warning',
  'name-conflict': 'warning',
  'filtered-out': 'warning',
  unknown: 'warning',
  failed: 'error',
};

/** Somebody who waits, as a row of a table. */
export type PendingUserRow = PendingUser & {
  id: string;
  /** What to call them. */
  person: string;
  outcome: FetchOutcome | 'none';
};

/** The columns of the table of pending users; without `onSync`, there is none for actions. */
export function usePendingUserColumns(
  onSync?: (user: PendingUser) => Promise<void>,
): TableColumn<PendingUserRow>[] {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return useMemo(() => {
    const columns: TableColumn<PendingUserRow>[] = [
      {
        title: t('pendingUsers.column.person'),
        cellStyle: { minWidth: '12rem' },
        field: 'person',
        customFilterAndSearch: (
          query: string,
          { person, email = '', userEntityRef },
        ) =>
          `${person} ${email} ${userEntityRef}`
            .toLowerCase()
            .includes(query.toLowerCase()),
        render: ({ person, email, userEntityRef }) => (
          <>
            <Typography variant="subtitle2">{person}</Typography>
            {email !== person && (
              <Typography variant="body2" color="textSecondary">
                {email}
              </Typography>
            )}
            <Typography variant="body2" color="textSecondary">
              {userEntityRef}
            </Typography>
          </>
        ),
      },
      {
        title: t('pendingUsers.column.since'),
        cellStyle: { minWidth: '6rem' },
        field: 'firstSeenAt',
        defaultSort: 'asc',
        searchable: false,
        render: ({ firstSeenAt }) => <RelativeTime time={firstSeenAt} />,
      },
      {
        title: t('pendingUsers.column.lastSeen'),
        cellStyle: { minWidth: '6rem' },
        field: 'lastSeenAt',
        searchable: false,
        render: ({ lastSeenAt }) => <RelativeTime time={lastSeenAt} />,
      },
      {
        title: t('pendingUsers.column.signIns'),
        field: 'signIns',
        type: 'numeric',
        searchable: false,
      },
      {
        title: t('pendingUsers.column.attempts'),
        field: 'attempts',
        type: 'numeric',
        searchable: false,
      },
      {
        title: t('pendingUsers.column.outcome'),
        cellStyle: { minWidth: '11rem' },
        field: 'outcome',
        searchable: false,
        render: ({ outcome, lastAttemptAt }) => (
          <>
            <OutcomeStatus level={LEVELS[outcome]}>
              {t(`pendingUsers.outcome.${outcome}`)}
            </OutcomeStatus>
            {lastAttemptAt && (
              <Typography variant="body2" color="textSecondary">
                <RelativeTime time={lastAttemptAt} />
              </Typography>
            )}
          </>
        ),
      },
    ];
    if (onSync) {
      columns.push({
        title: t('pendingUsers.column.action'),
        sorting: false,
        searchable: false,
        render: row => (
          <ActionButton
            text={t('pendingUsers.sync.button')}
            name={t('pendingUsers.sync.buttonName', { person: row.person })}
            onAction={() => onSync(row)}
          />
        ),
      });
    }
    return columns;
  }, [t, onSync]);
}
