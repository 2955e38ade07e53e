import { TableColumn } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { KeycloakSyncRun } from '@kubrix/plugin-kubrix-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';
import { CaptionedTable } from '../CaptionedTable';
import { OutcomeLevel, OutcomeStatus } from '../OutcomeStatus';
import { RelativeTime } from '../RelativeTime';
import { formatDuration } from './formatDuration';
import { RunOutcome, runOutcome } from './runOutcome';

const PAGE_SIZE = 5;

const LEVELS: Record<RunOutcome, OutcomeLevel> = {
  running: 'running',
  interrupted: 'aborted',
  applied: 'ok',
  refused: 'warning',
  failed: 'error',
};

type Row = KeycloakSyncRun & { shownOutcome: RunOutcome };

/**
 * The latest runs of a realm's sync.
 *
 * @param onAccept - Asked to let a refused run pass; absent where one may not do that
 */
export function SyncRunsTable({
  realm,
  runs,
  onAccept,
}: {
  realm: string;
  runs: KeycloakSyncRun[];
  onAccept?: (run: KeycloakSyncRun) => void;
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const rows = useMemo(
    () =>
      runs.map((run, index) => ({
        ...run,
        shownOutcome: runOutcome(run, index),
      })),
    [runs],
  );
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      {
        title: t('runs.column.started'),
        cellStyle: { minWidth: '9rem' },
        render: ({ startedAt }) => <RelativeTime time={startedAt} />,
      },
      {
        title: t('runs.column.outcome'),
        width: '45%',
        cellStyle: { minWidth: '18rem' },
        render: row => (
          <>
            <OutcomeStatus level={LEVELS[row.shownOutcome]}>
              {t(`runs.outcome.${row.shownOutcome}`)}
            </OutcomeStatus>
            {row.message && (
              <Typography variant="body2">{row.message}</Typography>
            )}
            {row.acceptedAt && (
              <Typography variant="body2">
                {t('runs.accepted')} <RelativeTime time={row.acceptedAt} />
              </Typography>
            )}
            {onAccept && row.acceptable && !row.acceptedAt && (
              <Box mt={1}>
                <Button
                  size="small"
                  color="primary"
                  variant="outlined"
                  onClick={() => onAccept(row)}
                >
                  {t('accept.button')}
                </Button>
              </Box>
            )}
          </>
        ),
      },
      {
        title: t('runs.column.duration'),
        cellStyle: { minWidth: '8rem' },
        render: ({ startedAt, endedAt }) => formatDuration(startedAt, endedAt),
      },
      ...(['users', 'groups', 'added', 'removed'] as const).map(count => ({
        title: t(`runs.column.${count}`),
        cellStyle: { minWidth: '6rem' },
        align: 'right' as const,
        render: (row: Row) => row[count]?.toLocaleString(),
      })),
    ],
    [t, onAccept],
  );
  return (
    <CaptionedTable<Row>
      caption={t('runs.caption', { realm })}
      data={rows}
      columns={columns}
      emptyContent={
        rows.length === 0 ? <Box p={3}>{t('runs.empty')}</Box> : undefined
      }
      options={{
        toolbar: false,
        sorting: false,
        draggable: false,
        paging: rows.length > PAGE_SIZE,
        pageSize: PAGE_SIZE,
        pageSizeOptions: [],
        emptyRowsWhenPaging: false,
        padding: 'dense',
      }}
    />
  );
}
