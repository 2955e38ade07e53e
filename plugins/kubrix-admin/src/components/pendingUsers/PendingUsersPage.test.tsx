import { AlertApiForwarder } from '@backstage/core-app-api';
import { AlertDisplay } from '@backstage/core-components';
import { alertApiRef } from '@backstage/core-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  FetchOutcome,
  PROVISIONING_ADMIN_CHANNEL,
} from '@kubrix/plugin-kubrix-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import {
  answer,
  FakeBackend,
  keycloakSync,
  noNetwork,
  pendingUser,
  syncRun,
} from '../../../__fixtures__/FakeBackend';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { PendingUsersPage } from './PendingUsersPage';

const SYNC_JANE = 'POST /api/auth/kubrix/pending-users/jane.doe/sync';
const RUN = 'POST /api/catalog/kubrix/keycloak-syncs/default/run';
const ACCEPT =
  'POST /api/catalog/kubrix/keycloak-syncs/default/runs/run-1/accept';

const refusal =
  'Refused: 412 of 1,000 known users would be removed, more than 10 %.';
const refused = syncRun({
  outcome: 'refused',
  acceptable: true,
  message: refusal,
});

/** Stands for the server that sends signals. */
class FakeSignals implements SignalApi {
  readonly #subscribers = new Set<() => void>();

  subscribe<TMessage>(
    channel: string,
    onMessage: (message: TMessage) => void,
  ): { unsubscribe: () => void } {
    const send = () => onMessage({} as TMessage);
    if (channel === PROVISIONING_ADMIN_CHANNEL) {
      this.#subscribers.add(send);
    }
    return { unsubscribe: () => this.#subscribers.delete(send) };
  }

  send() {
    act(() => this.#subscribers.forEach(send => send()));
  }
}

async function renderPage(
  backend: FakeBackend,
  permissions = ['kubrix.provisioning.read', 'kubrix.provisioning.manage'],
) {
  const signals = new FakeSignals();
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [kubrixAdminApiRef, backend.client],
        [signalApiRef, signals],
        [alertApiRef, new AlertApiForwarder()],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: ({ permission }) =>
              permissions.includes(permission.name)
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
          }),
        ],
      ]}
    >
      {/* The answers about permissions are cached; a test must not see those of another. */}
      <SWRConfig value={{ provider: () => new Map() }}>
        <AlertDisplay />
        <PendingUsersPage />
      </SWRConfig>
    </TestApiProvider>,
    { components: { NotFoundErrorPage: () => <p>No such page</p> } },
  );
  return signals;
}

const people = () =>
  within(
    screen.getByRole('table', { name: 'People who wait for their account' }),
  );
const runs = () =>
  within(
    screen.getByRole('table', { name: 'The latest syncs of realm kubrix' }),
  );
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(cell => cell.textContent);
const syncJane = () =>
  screen.findByRole('button', { name: 'Sync this user now: jdoe' });
const runAll = () =>
  screen.findByRole('button', { name: 'Sync everything now: realm kubrix' });
const acceptOnce = () => screen.findByRole('button', { name: 'Accept once' });

describe('PendingUsersPage', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    backend = new FakeBackend();
  });

  it('says that nobody is waiting, and what it would show', async () => {
    await renderPage(backend);

    expect(await screen.findByText('Nobody is waiting')).toBeVisible();
    expect(screen.getByText(/since when they have been waiting/)).toBeVisible();
    expect(
      screen.getByText(/configured under catalog.providers.keycloakOrg/),
    ).toBeVisible();
  });

  it('shows who waits, since when, how often they were fetched, and what came of it', async () => {
    const user = pendingUser({
      lastOutcome: 'filtered-out',
      lastAttemptAt: pendingUser().lastSeenAt,
    });
    backend.hasUsers(user);
    await renderPage(backend);

    expect(await people().findByText('jdoe')).toBeVisible();
    const [, row] = people().getAllByRole('row');
    expect(cellsOf(row)).toEqual([
      'jdoejane.doe@kubrix.testuser:unprovisioned/jane.doe',
      '2 minutes ago',
      '1 minute ago',
      '3',
      '7',
      'Left out by the configuration of the sync1 minute ago',
      'Sync this user now',
    ]);
    await userEvent.hover(within(row).getByText('2 minutes ago'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      new Date(user.firstSeenAt).getFullYear().toString(),
    );
  });

  it('says in words what came of fetching somebody', async () => {
    const outcomes = {
      added: 'Fetched; the catalog is still processing them',
      disabled: 'Disabled in Keycloak',
      'name-conflict': 'The name of their account belongs to somebody else',
      unknown: 'Keycloak does not know them, or no longer',
      failed: 'Keycloak could not be asked',
    };
    backend.hasUsers(
      ...(Object.keys(outcomes) as FetchOutcome[]).map(lastOutcome =>
        pendingUser({
          userEntityRef: `user:unprovisioned/${lastOutcome}`,
          lastOutcome,
        }),
      ),
      pendingUser(),
    );
    await renderPage(backend);

    for (const words of [...Object.values(outcomes), 'Not fetched yet']) {
      expect(await people().findByText(words)).toBeVisible();
    }
  });

  it('says why the list could not be loaded, and recovers', async () => {
    backend.failsToListUsers(answer(503));
    await renderPage(backend);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Error: Who is waiting could not be loaded. The portal failed at that. Try again; if this stays, look into its log.',
    );
    expect(screen.queryByText('Nobody is waiting')).not.toBeInTheDocument();

    backend.hasUsers(pendingUser());
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await people().findByText('jdoe')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what it has while loading again fails', async () => {
    backend.hasUsers(pendingUser());
    backend.hasSyncs(keycloakSync(syncRun()));
    const signals = await renderPage(backend);
    expect(await people().findByText('jdoe')).toBeVisible();

    backend.failsToListUsers(noNetwork);
    backend.failsToListSyncs(answer(200, { items: [{}] }));
    signals.send();
    expect(
      await screen.findByText(
        /Who is waiting could not be loaded.*not be reached/,
      ),
    ).toBeVisible();
    expect(
      await screen.findByText(/The syncs could not be loaded.*makes no sense/),
    ).toBeVisible();
    expect(people().getByText('jdoe')).toBeVisible();
    expect(runs().getByText('Done')).toBeVisible();
  });

  it('syncs one user', async () => {
    backend.hasUsers(pendingUser());
    backend.on(SYNC_JANE, answer(202));
    await renderPage(backend);

    await userEvent.click(await syncJane());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Asked Keycloak for jdoe. The list shows what comes of it.',
    );
    expect(backend.posts).toEqual([SYNC_JANE]);
  });

  it('is busy until the request to sync has been answered, and asks once', async () => {
    let answerNow: () => void = () => {};
    const answered = new Promise<void>(resolve => {
      answerNow = resolve;
    });
    backend.hasUsers(pendingUser());
    backend.on(SYNC_JANE, () => answered.then(answer(202)));
    await renderPage(backend);

    const button = await syncJane();
    await userEvent.dblClick(button);
    expect(button).toHaveAttribute('aria-busy', 'true');
    expect(button).toHaveFocus();

    answerNow();
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'false'));
    expect(backend.posts).toEqual([SYNC_JANE]);
  });

  it('says why one user could not be synced', async () => {
    backend.hasUsers(pendingUser());
    backend.on(SYNC_JANE, answer(429));
    await renderPage(backend);

    await userEvent.click(await syncJane());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'jdoe could not be synced. The portal got too many requests. Try again in a minute.',
    );
    expect(await syncJane()).toHaveAttribute('aria-busy', 'false');
  });

  it('shows when the syncs run, and how the latest went', async () => {
    backend.hasSyncs(
      keycloakSync(
        syncRun({ id: 'run-3', outcome: 'running', endedAt: undefined }),
        syncRun({ id: 'run-2', outcome: 'running', endedAt: undefined }),
        syncRun(),
        syncRun({
          id: 'run-0',
          outcome: 'failed',
          message: 'Keycloak is away',
        }),
      ),
    );
    await renderPage(backend);

    const region = within(
      await screen.findByRole('region', { name: 'Realm kubrix' }),
    );
    expect(region.getByText('in 12 minutes')).toBeVisible();
    expect(region.getAllByRole('row').slice(1).map(cellsOf)).toEqual([
      ['10 minutes ago', 'Running', '', '10,006', '102', '5', '1'],
      ['10 minutes ago', 'Interrupted', '', '10,006', '102', '5', '1'],
      ['10 minutes ago', 'Done', '12 sec', '10,006', '102', '5', '1'],
      [
        '10 minutes ago',
        'Failed, nothing was changedKeycloak is away',
        '12 sec',
        '10,006',
        '102',
        '5',
        '1',
      ],
    ]);
  });

  it.each([
    [202, 'The sync of realm kubrix was started.'],
    [
      409,
      'The sync of realm kubrix could not be started. A sync is under way already. Wait until it has ended.',
    ],
  ])('syncs everything: %s', async (status, message) => {
    backend.hasSyncs(keycloakSync(syncRun()));
    backend.on(RUN, answer(status));
    await renderPage(backend);

    await userEvent.click(await runAll());
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(backend.posts).toEqual([RUN]);
  });

  it('accepts a refused run after saying what that means, and starts a sync', async () => {
    backend.hasSyncs(keycloakSync(refused));
    backend.on(ACCEPT, answer(202));
    backend.on(RUN, answer(202));
    await renderPage(backend);
    expect(await runs().findByText(refusal)).toBeVisible();

    await userEvent.click(await acceptOnce());
    const dialog = screen.getByRole('dialog', {
      name: 'Accept this result once?',
    });
    expect(dialog).toHaveTextContent(refusal);
    expect(dialog).toHaveTextContent(/may remove what the guard kept/);
    expect(backend.posts).toEqual([]);

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Accept once and sync' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(backend.posts).toEqual([ACCEPT, RUN]);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Accepted. The sync of realm kubrix was started.',
    );
  });

  it('accepts nothing when that is cancelled', async () => {
    backend.hasSyncs(keycloakSync(refused));
    await renderPage(backend);

    await userEvent.click(await acceptOnce());
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(backend.posts).toEqual([]);
  });

  it('starts no sync when accepting fails, and says so in the dialog', async () => {
    backend.hasSyncs(keycloakSync(refused));
    backend.on(ACCEPT, answer(500));
    await renderPage(backend);

    await userEvent.click(await acceptOnce());
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept once and sync' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The result could not be accepted. The portal failed at that.',
    );
    expect(backend.posts).toEqual([ACCEPT]);
  });

  it('says that the next sync may pass when none could be started', async () => {
    backend.hasSyncs(keycloakSync(refused));
    backend.on(ACCEPT, answer(202));
    backend.on(RUN, answer(409));
    await renderPage(backend);

    await userEvent.click(await acceptOnce());
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept once and sync' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Accepted, but no sync was started: A sync is under way already. Wait until it has ended. The next sync of realm kubrix may pass.',
    );
  });

  it.each([
    ['is not acceptable', syncRun({ ...refused, acceptable: false })],
    ['was accepted', { ...refused, acceptedAt: refused.endedAt }],
  ])('does not offer to accept a run that %s', async (_, run) => {
    backend.hasSyncs(keycloakSync(run));
    await renderPage(backend);
    expect(await runs().findByText(refusal)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Accept once' }),
    ).not.toBeInTheDocument();
  });

  it('offers no actions to those who may only look', async () => {
    backend.hasUsers(pendingUser());
    backend.hasSyncs(keycloakSync(refused));
    await renderPage(backend, ['kubrix.provisioning.read']);

    expect(await people().findByText('jdoe')).toBeVisible();
    expect(await runs().findByText(refusal)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /^(Sync|Accept)/ }),
    ).not.toBeInTheDocument();
    expect(
      people().queryByRole('columnheader', { name: 'Action' }),
    ).not.toBeInTheDocument();
  });

  it('does not exist for those who may not look, and asks nothing', async () => {
    await renderPage(backend, []);
    expect(await screen.findByText('No such page')).toBeVisible();
    expect(backend.gets).toEqual([]);
  });

  it('loads again at a signal, and keeps the focus where it was', async () => {
    backend.hasUsers(pendingUser());
    backend.hasSyncs(keycloakSync());
    const signals = await renderPage(backend);
    const button = await syncJane();
    button.focus();

    backend.hasUsers(
      pendingUser({ lastOutcome: 'failed' }),
      pendingUser({
        userEntityRef: 'user:unprovisioned/joe',
        username: undefined,
        email: undefined,
      }),
    );
    backend.hasSyncs(keycloakSync(syncRun()));
    signals.send();

    expect(
      await people().findByText('Keycloak could not be asked'),
    ).toBeVisible();
    expect(people().getByText('joe')).toBeVisible();
    expect(await runs().findByText('Done')).toBeVisible();
    expect(await syncJane()).toHaveFocus();
  });
});
