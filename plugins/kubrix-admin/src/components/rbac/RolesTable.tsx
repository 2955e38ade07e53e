import { TableColumn } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RbacPolicyResponse, RbacRole } from '@kubrix/plugin-kubrix-common';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';
import { CaptionedTable } from '../CaptionedTable';
import { RoleMembers } from './RoleMembers';
import { RolePermissions } from './RolePermissions';

const PAGE_SIZE = 20;

type Row = RbacRole & { id: string };

/** A row for every role. */
export function RolesTable({
  policy: { roles, defaultRole },
}: {
  policy: Pick<RbacPolicyResponse, 'roles' | 'defaultRole'>;
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const rows = useMemo(
    () => roles.map(role => ({ ...role, id: role.ref })),
    [roles],
  );
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      {
        title: t('rbac.roles.column.role'),
        field: 'ref',
        defaultSort: 'asc',
        width: '22%',
        cellStyle: { minWidth: '10rem', verticalAlign: 'top' },
        customFilterAndSearch: (query: string, role) =>
          [
            role.ref,
            ...role.members.map(({ ref }) => ref),
            ...role.permissions.map(({ permission }) => permission),
            ...role.conditions.map(({ resourceType }) => resourceType),
          ].some(name => name.toLowerCase().includes(query.toLowerCase())),
        render: ({ ref }) => <Typography variant="subtitle2">{ref}</Typography>,
      },
      {
        title: t('rbac.roles.column.members'),
        sorting: false,
        searchable: false,
        width: '30%',
        cellStyle: { minWidth: '14rem', verticalAlign: 'top' },
        render: ({ ref, members }) => (
          <RoleMembers
            members={members}
            everybody={
              ref === defaultRole?.ref ? defaultRole.source : undefined
            }
          />
        ),
      },
      {
        title: t('rbac.roles.column.permissions'),
        sorting: false,
        searchable: false,
        width: '48%',
        cellStyle: { minWidth: '20rem', verticalAlign: 'top' },
        render: ({ permissions, conditions }) => (
          <RolePermissions permissions={permissions} conditions={conditions} />
        ),
      },
    ],
    [t, defaultRole?.ref, defaultRole?.source],
  );
  return (
    <CaptionedTable<Row>
      caption={t('rbac.roles.caption')}
      title={t('rbac.roles.title')}
      subtitle={t('rbac.roles.what')}
      data={rows}
      columns={columns}
      emptyContent={
        rows.length === 0 ? <Box p={3}>{t('rbac.roles.empty')}</Box> : undefined
      }
      options={{
        paging: rows.length > PAGE_SIZE,
        pageSize: PAGE_SIZE,
        pageSizeOptions: [PAGE_SIZE, 50, 100],
        emptyRowsWhenPaging: false,
        draggable: false,
        padding: 'dense',
      }}
      localization={{
        toolbar: {
          searchPlaceholder: t('rbac.roles.search'),
          searchAriaLabel: t('rbac.roles.search'),
        },
      }}
    />
  );
}
