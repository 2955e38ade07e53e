import {
  configApiRef,
  discoveryApiRef,
  errorApiRef,
  fetchApiRef,
  IdentityApi,
  identityApiRef,
} from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import { MockErrorApi, mockApis, TestApiProvider } from '@backstage/test-utils';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { announceSignOut } from '../../session/signOutSignal';
import { Provisioning } from './Provisioning';

const TITLE = 'Account Provisioning in Progress';

const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

const advance = (ms: number) =>
  act(() => jest.advanceTimersByTimeAsync(ms).then(() => {}));

function status(body: object, code = 200) {
  return async () =>
    // The polyfilled body is read from a stream, which does not keep the pace of the fake clock.
    Object.assign(new Response(null, { status: code }), {
      json: async () => body,
    });
}
const pending = status({ status: 'pending' });
const ready = status({ status: 'ready' });
const unavailable = status({}, 503);

/** Renders the component; the last answer is repeated. */
async function renderProvisioning(
  answers: (() => Promise<Response>)[],
  userEntityRef = 'user:unprovisioned/jane',
) {
  const [last] = answers.slice(-1);
  const fetch = jest.fn<Promise<Response>, []>(last);
  answers.slice(0, -1).forEach(answer => fetch.mockImplementationOnce(answer));
  const logout = jest.fn<Promise<Response>, [url: string]>(
    async () => new Response(null, { status: 200 }),
  );
  const identityApi = {
    getProfileInfo: jest.fn(),
    getCredentials: jest.fn(),
    getBackstageIdentity: jest.fn<
      ReturnType<IdentityApi['getBackstageIdentity']>,
      []
    >(async () => ({
      type: 'user',
      userEntityRef,
      ownershipEntityRefs: [userEntityRef],
    })),
    signOut: jest.fn(() => new Promise<void>(() => {})),
  };
  const rendered = render(
    <TestApiProvider
      apis={[
        [identityApiRef, identityApi],
        [errorApiRef, new MockErrorApi()],
        [translationApiRef, mockApis.translation()],
        [configApiRef, mockApis.config()],
        [
          fetchApiRef,
          {
            fetch: async input =>
              String(input).includes('/logout')
                ? logout(String(input))
                : fetch(),
          },
        ],
        [
          discoveryApiRef,
          { getBaseUrl: async id => `http://portal.test/api/${id}` },
        ],
      ]}
    >
      <Provisioning />
      <main>The portal</main>
    </TestApiProvider>,
  );
  // One after the other: the identity, the lazily loaded part, the first check.
  await advance(0);
  await advance(0);
  await advance(0);
  return { fetch, logout, identityApi, ...rendered };
}

const dialog = () => within(screen.getByRole('dialog', { name: TITLE }));
const relogin = () => dialog().getByRole('button', { name: 'Re-login' });
const noDialog = () =>
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

async function dismiss() {
  await user.click(dialog().getByRole('button', { name: 'Dismiss' }));
  await advance(1_000);
}

async function openAgain() {
  await user.click(screen.getByRole('button', { name: 'Show details' }));
  await advance(1_000);
}

describe('Provisioning', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('leaves people with a full identity alone', async () => {
    const { fetch } = await renderProvisioning([pending], 'user:default/jane');
    await advance(30_000);
    expect(screen.getByText('The portal')).toBeInTheDocument();
    noDialog();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('opens by itself, says what happens, and switches when the account is ready', async () => {
    await renderProvisioning([pending, pending, ready]);
    expect(dialog().getByText(/your account is being set up/)).toBeVisible();
    expect(
      dialog().getByRole('progressbar', { name: 'Waiting for your account' }),
    ).toBeVisible();
    expect(relogin()).toBeDisabled();

    await advance(10_000);
    expect(relogin()).toBeDisabled();

    await advance(10_000);
    expect(dialog().getByText('Your account is ready')).toBeVisible();
    expect(dialog().queryByRole('progressbar')).not.toBeInTheDocument();
    expect(relogin()).toBeEnabled();
    expect(relogin()).toHaveFocus();
  });

  it('is ready at once when the first check says so, and checks no more', async () => {
    const { fetch } = await renderProvisioning([ready]);
    expect(relogin()).toBeEnabled();
    await advance(30_000);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('shows a failing check, keeps Re-login disabled and recovers', async () => {
    await renderProvisioning([unavailable, pending, ready]);
    const message =
      'The portal could not tell how far it has come. We keep trying.';
    expect(dialog().getByText(message)).toBeVisible();
    expect(relogin()).toBeDisabled();
    await advance(10_000);
    expect(dialog().queryByText(message)).not.toBeInTheDocument();
    expect(relogin()).toBeDisabled();
    await advance(10_000);
    expect(relogin()).toBeEnabled();
  });

  it.each([
    [
      'no network',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'The portal cannot be reached at the moment. Check your connection; we keep trying.',
    ],
    [
      'session refused',
      status({}, 401),
      'The portal did not accept your session when we asked about your account. We keep trying; if this stays, sign out and sign in again.',
    ],
    [
      'malformed answer',
      status({ ready: true }),
      'The portal gave an answer that we do not understand. We keep trying; if this stays, tell your administrator.',
    ],
  ])('explains in plain words: %s', async (_, answer, message) => {
    await renderProvisioning([answer]);
    expect(dialog().getByText(message)).toBeVisible();
    expect(relogin()).toBeDisabled();
  });

  it('says when the last synchronization ended and the next begins, and whom to ask', async () => {
    jest.setSystemTime(new Date(2026, 0, 1, 12, 0));
    await renderProvisioning([
      status({
        status: 'pending',
        lastSyncEndedAt: new Date(2025, 11, 31, 11, 45).toISOString(),
        nextSyncAt: new Date(2026, 0, 1, 12, 15).toISOString(),
        supportContact: 'https://help.example.com/portal',
      }),
    ]);
    expect(
      dialog().getByText(
        /^The last synchronization ended at Dec 31, 2025, 11:45\sAM\. The next synchronization begins at 12:15\sPM\.$/,
      ),
    ).toBeVisible();
    expect(
      dialog().getByRole('link', { name: 'https://help.example.com/portal' }),
    ).toHaveAttribute('href', 'https://help.example.com/portal');
    expect(relogin()).toBeDisabled();
  });

  it.each([
    [
      'disabled',
      'Your account is disabled, or it is no longer there. Ask for it to be enabled again.',
    ],
    [
      'email-conflict',
      'More than one user of the portal could be you, or the one with your email address belongs to somebody else. Ask for the portal users with your email address to be checked.',
    ],
    [
      'name-conflict',
      'The name that you would get in the portal already belongs to somebody else. Ask for one of you to be renamed.',
    ],
    [
      'filtered-out',
      'The settings of the portal leave your account out. Ask to be let in.',
    ],
    [
      'sync-failing',
      'The portal cannot fetch your details at the moment. It tries again by itself; if this stays, tell somebody that it fails.',
    ],
  ])('explains in plain words why it is blocked: %s', async (reason, text) => {
    await renderProvisioning([
      status({
        status: 'blocked',
        reason,
        supportContact: 'help@example.com',
      }),
    ]);
    expect(
      dialog().getByText('Your account cannot be set up yet'),
    ).toBeVisible();
    expect(dialog().getByText(text)).toBeVisible();
    expect(
      dialog().getByRole('link', { name: 'help@example.com' }),
    ).toHaveAttribute('href', 'mailto:help@example.com');
    expect(dialog().queryByRole('progressbar')).not.toBeInTheDocument();
    expect(relogin()).toBeDisabled();
    expect(dialog().queryByText(/keycloak/i)).not.toBeInTheDocument();
  });

  it('makes no link of anything else, and names somebody where the operator does not', async () => {
    await renderProvisioning([
      status({
        status: 'blocked',
        reason: 'disabled',
        supportContact: 'ftp://help.example.com',
      }),
      status({ status: 'blocked', reason: 'disabled' }),
    ]);
    expect(
      dialog().getByText('Whom to ask: ftp://help.example.com'),
    ).toBeVisible();
    expect(dialog().queryByRole('link')).not.toBeInTheDocument();

    await advance(10_000);
    expect(dialog().getByText('Whom to ask: your administrator')).toBeVisible();
  });

  it('goes on checking while it is blocked, and switches when that is solved', async () => {
    const blocked = status({ status: 'blocked', reason: 'name-conflict' });
    await renderProvisioning([blocked, blocked, pending, ready]);
    await advance(10_000);
    expect(
      dialog().getByText('Your account cannot be set up yet'),
    ).toBeVisible();
    await dismiss();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your account cannot be set up yet. Until then your access is limited.',
    );
    await openAgain();

    await advance(8_000);
    expect(dialog().getByText(/your account is being set up/)).toBeVisible();
    await advance(10_000);
    expect(relogin()).toBeEnabled();
  });

  it('leaves a notice when dismissed, goes on checking, and opens again from it', async () => {
    const { fetch } = await renderProvisioning([pending, unavailable, ready]);
    await dismiss();
    noDialog();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your account is still being set up. Until then your access is limited.',
    );

    await advance(9_000);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your account is still being set up, but checking on it fails at the moment.',
    );

    await advance(10_000);
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your account is ready. Sign in once more to get full access.',
    );
    noDialog();

    await openAgain();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(relogin()).toBeEnabled();
  });

  it('is dismissed by Escape, but not by a click beside it', async () => {
    const { baseElement } = await renderProvisioning([pending]);
    const backdrop = baseElement.querySelector('.MuiDialog-container');
    expect(backdrop).not.toBeNull();
    await user.click(backdrop as Element);
    await advance(1_000);
    expect(relogin()).toBeVisible();

    await user.keyboard('{Escape}');
    await advance(1_000);
    noDialog();
    expect(screen.getByRole('status')).toBeVisible();
  });

  it('signs out on Re-login, once, and stays signed in to Keycloak', async () => {
    const { identityApi, logout } = await renderProvisioning([ready]);
    await user.click(relogin());
    await advance(0);
    expect(logout).toHaveBeenCalledTimes(1);
    expect(logout).toHaveBeenCalledWith(
      'http://portal.test/api/auth/oidc/logout?env=development&session=keep',
    );
    expect(identityApi.signOut).toHaveBeenCalledTimes(1);
    expect(dialog().getByText('Signing you out…')).toBeVisible();
    expect(relogin()).toBeDisabled();
    await user.keyboard('{Escape}');
    await advance(1_000);
    expect(dialog().getByText('Signing you out…')).toBeVisible();
  });

  it('lets people try again when the sign-out fails', async () => {
    const { identityApi, logout } = await renderProvisioning([ready]);
    logout.mockRejectedValueOnce(
      new Error('Logout request failed, Bad Gateway'),
    );
    await user.click(relogin());
    await advance(0);
    expect(identityApi.signOut).not.toHaveBeenCalled();
    expect(dialog().getByRole('alert')).toHaveTextContent(
      'You could not be signed out. Check your connection and try again. (Logout request failed, Bad Gateway)',
    );
    await user.click(relogin());
    await advance(0);
    expect(identityApi.signOut).toHaveBeenCalledTimes(1);
  });

  it('disappears and stops when the user signs out elsewhere in the portal', async () => {
    const { fetch } = await renderProvisioning([pending]);
    act(() => announceSignOut());
    await advance(30_000);
    noDialog();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('stops when unmounted', async () => {
    const { fetch, unmount } = await renderProvisioning([pending]);
    unmount();
    await advance(30_000);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
