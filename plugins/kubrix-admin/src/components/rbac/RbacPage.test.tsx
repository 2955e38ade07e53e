import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { RbacPolicyResponse } from '@kubrix/plugin-kubrix-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { answer, FakeBackend } from '../../../__fixtures__/FakeBackend';
import { line, rbacPolicy } from '../../../__fixtures__/rbac';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { RbacPage } from './RbacPage';

const POLICY = 'GET /api/permission/kubrix/rbac/policy';

async function renderPage(
  backend: FakeBackend,
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [kubrixAdminApiRef, backend.client],
        [catalogApiRef, new InMemoryCatalogClient()],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: ({ permission }) =>
              permission.name === 'policy.entity.read'
                ? result
                : AuthorizeResult.DENY,
          }),
        ],
      ]}
    >
      {/* The answers about permissions are cached; a test must not see those of another. */}
      <SWRConfig value={{ provider: () => new Map() }}>
        <RbacPage />
      </SWRConfig>
    </TestApiProvider>,
    { components: { NotFoundErrorPage: () => <p>No such page</p> } },
  );
}

async function renderPolicy(changes?: Partial<RbacPolicyResponse>) {
  const backend = new FakeBackend();
  backend.on(POLICY, answer(200, rbacPolicy(changes)));
  await renderPage(backend);
  return backend;
}

const roles = async () =>
  within(
    await screen.findByRole('table', {
      name: 'Roles with their members and permissions',
    }),
  );
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(cell => cell.textContent);
const fact = async (name: string) =>
  (await screen.findByText(name, { selector: 'dt' })).nextElementSibling;

describe('RbacPage', () => {
  it('shows which files are in force since when, super users and the default role', async () => {
    await renderPolicy();
    expect(await fact('Files')).toHaveTextContent(
      'rbac/policy.csvrbac/conditions.yaml',
    );
    expect(await fact('Since')).toHaveTextContent('2 minutes ago');
    expect(await fact('Super users')).toHaveTextContent(
      'group:default/admins permission.rbac.admin.superUsers',
    );
    expect(await fact('Default role')).toHaveTextContent(
      'role:default/authenticated permission.rbac.defaultPermissions.defaultRole',
    );
    expect(screen.getByText(/the files are the truth/)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says when there is no super user and no default role', async () => {
    await renderPolicy({ superUsers: [], defaultRole: undefined });
    expect(await fact('Super users')).toHaveTextContent('nobody');
    expect(await fact('Default role')).toHaveTextContent('none');
  });

  it('shows roles with members and permissions, and where each is said', async () => {
    await renderPolicy();
    const rows = (await roles()).getAllByRole('row').slice(1);
    expect(rows.map(cellsOf)).toEqual([
      [
        'role:default/authenticated',
        'everybody whose account is ready permission.rbac.defaultPermissions.defaultRole',
        'none',
      ],
      [
        'role:default/editors',
        '2 membersgroup:default/editorsrbac/policy.csv:7user:default/janerbac/policy.csv:8',
        '3 permissionsAllowscreate on catalog.entity.createrbac/policy.csv:12Deniesuse on scaffolder-actionrbac/policy.csv:13Allowsdelete on catalog-entity under a conditionrbac/conditions.yaml:3The condition',
      ],
    ]);
  });

  it('shows a condition as it is written, when asked', async () => {
    await renderPolicy();
    const summary = (await roles()).getByText('The condition');
    expect(summary.parentElement).not.toHaveAttribute('open');

    await userEvent.click(summary);
    expect(await screen.findByText(/IS_ENTITY_OWNER/)).toBeVisible();
    expect(summary.parentElement).toHaveTextContent(
      'rule: IS_ENTITY_OWNER params: claims: - $ownerRefs',
    );
  });

  it('hides many members at first, and ends the list of very many', async () => {
    const [role] = rbacPolicy().roles;
    const members = Array.from({ length: 202 }, (_, index) => ({
      ref: `user:default/u${index}`,
      source: line(index),
    }));
    await renderPolicy({ roles: [{ ...role, members }] });
    const summary = (await roles()).getByText('202 members');
    expect(screen.queryByText('user:default/u0')).not.toBeInTheDocument();

    await userEvent.click(summary);
    expect(await screen.findByText('user:default/u199')).toBeVisible();
    expect(screen.queryByText('user:default/u200')).not.toBeInTheDocument();
    expect(screen.getByText('and 2 more, see the files')).toBeVisible();
  });

  it.each(['editors', 'JANE', 'entity.create', 'catalog-entity'])(
    'finds %s',
    async query => {
      await renderPolicy();
      const rows = (await roles()).getAllByRole('row');
      expect(rows).toHaveLength(3);

      await userEvent.type(
        await screen.findByRole('textbox', { name: 'Search roles' }),
        query,
      );
      await waitFor(async () =>
        expect((await roles()).getAllByRole('row').slice(1)).toEqual([
          (await roles()).getByRole('row', { name: /^role:default.editors/ }),
        ]),
      );
    },
  );

  it('says that no role is named', async () => {
    await renderPolicy({ roles: [] });
    expect(await screen.findByText(/The files name no role/)).toBeVisible();
  });

  it('explains the built-in policy where no file is configured', async () => {
    await renderPolicy({ files: [], roles: [], defaultRole: undefined });
    expect(
      await screen.findByRole('heading', {
        name: 'There are no roles: no policy file is configured',
      }),
    ).toBeVisible();
    expect(await fact('Files')).toHaveTextContent(
      'none, the built-in policy is in force',
    );
    expect(
      screen.getByText(/configure permission.rbac.policies-csv-file/),
    ).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('warns when a newer version of the files is not in force', async () => {
    await renderPolicy({
      problem: 'rbac/policy.csv:3:1: a line begins with p or g, not x',
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Warning: A newer version of the files is not in forceWhat is shown here goes on being in force until that is mended: rbac/policy.csv:3:1: a line begins with p or g, not x',
    );
    expect((await roles()).getByText('role:default/editors')).toBeVisible();
  });

  it('says why the policy could not be loaded, and recovers', async () => {
    const backend = new FakeBackend();
    backend.on(POLICY, answer(403));
    await renderPage(backend);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Error: The policy could not be loaded. The portal did not let you do that.',
    );

    backend.on(POLICY, answer(200, rbacPolicy()));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await (await roles()).findByText('role:default/editors'),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says that the policy is being loaded', async () => {
    const backend = new FakeBackend();
    backend.on(POLICY, () => new Promise(() => {}));
    await renderPage(backend);
    expect(
      await screen.findByRole('progressbar', { name: 'Loading the policy' }),
    ).toBeInTheDocument();
  });

  it('does not exist for those who may not look, and asks nothing', async () => {
    const backend = new FakeBackend();
    await renderPage(backend, AuthorizeResult.DENY);
    expect(await screen.findByText('No such page')).toBeVisible();
    expect(backend.gets).toEqual([]);
  });
});
