import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { PendingUser } from '@kubrix/plugin-kubrix-common';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';
import { CaptionedTable } from '../CaptionedTable';
import { personOf } from './personOf';
import { PendingUserRow, usePendingUserColumns } from './usePendingUserColumns';

const PAGE_SIZE = 20;

/**
 * A row for everybody who waits.
 *
 * @param users - Absent while they are loaded for the first time
 * @param onSync - Fetches somebody again, and must not reject; absent where one may not do that
 */
export function PendingUsersTable({
  users,
  onSync,
}: {
  users?: PendingUser[];
  onSync?: (user: PendingUser) => Promise<void>;
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const rows = useMemo<PendingUserRow[]>(
    () =>
      (users ?? []).map(user => ({
        ...user,
        id: user.userEntityRef,
        person: personOf(user),
        outcome: user.lastOutcome ?? 'none',
      })),
    [users],
  );
  const columns = usePendingUserColumns(onSync);

  return (
    <CaptionedTable<PendingUserRow>
      caption={t('pendingUsers.caption')}
      title={t('pendingUsers.title')}
      subtitle={t('pendingUsers.what')}
      isLoading={!users}
      data={rows}
      columns={columns}
      // Only when needed: each change of it makes the table render all rows anew, which loses the focus.
      emptyContent={rows.length === 0 ? <NobodyWaits /> : undefined}
      options={{
        search: rows.length > PAGE_SIZE,
        paging: rows.length > PAGE_SIZE,
        pageSize: PAGE_SIZE,
        pageSizeOptions: [PAGE_SIZE, 50, 100],
        emptyRowsWhenPaging: false,
        draggable: false,
        padding: 'dense',
      }}
      localization={{
        toolbar: {
          searchPlaceholder: t('pendingUsers.search'),
          searchAriaLabel: t('pendingUsers.search'),
        },
      }}
    />
  );
}

function NobodyWaits() {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <Box p={4} textAlign="center">
      <Typography variant="h6" component="p">
        {t('pendingUsers.empty.title')}
      </Typography>
      <Typography color="textSecondary">
        {t('pendingUsers.empty.what')}
      </Typography>
    </Box>
  );
}
