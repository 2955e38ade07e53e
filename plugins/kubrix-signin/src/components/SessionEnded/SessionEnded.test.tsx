import {
  ApiFactoryRegistry,
  ApiProvider,
  ApiResolver,
} from '@backstage/core-app-api';
import {
  configApiRef,
  createApiFactory,
  discoveryApiRef,
} from '@backstage/core-plugin-api';
import { MockConfigApi, renderInTestApp } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kubrixSigninApis, oidcAuthApiRef } from '../../apis/oidcAuthApi';
import { SessionEnded } from './SessionEnded';

const PORTAL = 'http://portal.test';

const signedIn = {
  type: 'authorization_response',
  response: {
    profile: {},
    providerInfo: {
      idToken: 'id-token',
      accessToken: 'access-token',
      scope: 'openid profile email',
    },
    backstageIdentity: {
      token: 'token',
      identity: {
        type: 'user',
        userEntityRef: 'user:default/jane',
        ownershipEntityRefs: ['user:default/jane'],
      },
    },
  },
};

/** Shows a page on which the session has ended, with the real session manager. */
async function showPage(config: { enableExperimentalRedirectFlow?: boolean }) {
  const registry = new ApiFactoryRegistry();
  for (const factory of [
    ...kubrixSigninApis,
    createApiFactory(configApiRef, new MockConfigApi(config)),
    createApiFactory(discoveryApiRef, {
      getBaseUrl: async (id: string) => `${PORTAL}/api/${id}`,
    }),
  ]) {
    registry.register('default', factory);
  }
  const apis = new ApiResolver(registry);
  await renderInTestApp(
    <ApiProvider apis={apis}>
      <SessionEnded />
    </ApiProvider>,
  );
  const session = apis.get(oidcAuthApiRef);
  if (!session) {
    throw new Error('The app has no session with Keycloak');
  }
  return session;
}

const dialog = () =>
  screen.findByRole('dialog', { name: 'You are no longer signed in' });

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('SessionEnded', () => {
  const popup: Window = Object.create(window, { closed: { value: false } });

  beforeEach(() => {
    jest
      .spyOn(global, 'fetch')
      .mockImplementation(async () => new Response('{}', { status: 401 }));
    jest.spyOn(window, 'open').mockReturnValue(popup);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const answer = (data: object) =>
    window.dispatchEvent(
      Object.assign(new Event('message'), {
        source: popup,
        origin: PORTAL,
        data,
      }),
    );

  it('shows nothing while the question is only whether there is a session', async () => {
    const session = await showPage({});
    await expect(
      session.getBackstageIdentity({ optional: true }),
    ).resolves.toBeUndefined();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says that the session has ended, and goes on with the next one', async () => {
    const session = await showPage({});
    const identity = session.getBackstageIdentity();
    expect(await dialog()).toHaveAccessibleDescription(
      'Your session has ended. Sign in again to go on here; nothing on this page is lost.',
    );

    await press('Sign in again');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Go on in the window that has opened.',
    );
    await waitFor(() => expect(window.open).toHaveBeenCalledTimes(1));
    answer(signedIn);

    await expect(identity).resolves.toMatchObject({
      identity: { userEntityRef: 'user:default/jane' },
    });
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('says why signing in failed, and lets one try again', async () => {
    const session = await showPage({});
    const identity = session.getBackstageIdentity();
    await dialog();

    await press('Sign in again');
    await waitFor(() => expect(window.open).toHaveBeenCalledTimes(1));
    answer({
      type: 'authorization_response',
      error: { name: 'ServiceUnavailableError', message: 'Try again later.' },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Signing in with Keycloak OIDC failed: Try again later.',
    );

    await press('Sign in again');
    await waitFor(() => expect(window.open).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    answer(signedIn);
    await expect(identity).resolves.toMatchObject({ token: 'token' });
  });

  it('can be put off, and comes back with the next request', async () => {
    const session = await showPage({});
    const refusal = session.getBackstageIdentity().catch(error => error.name);
    await dialog();
    await press('Not now');
    expect(await refusal).toBe('RejectedError');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );

    const again = session.getBackstageIdentity();
    await dialog();
    await press('Sign in again');
    await waitFor(() => expect(window.open).toHaveBeenCalledTimes(1));
    answer(signedIn);
    await expect(again).resolves.toMatchObject({ token: 'token' });
  });

  it('warns where signing in leaves the page', async () => {
    const session = await showPage({ enableExperimentalRedirectFlow: true });
    const refusal = session.getBackstageIdentity().catch(error => error.name);
    expect(await dialog()).toHaveAccessibleDescription(
      'Your session has ended. Signing in again leaves this page, so first copy what you have not saved.',
    );
    await press('Not now');
    expect(await refusal).toBe('RejectedError');
  });
});
