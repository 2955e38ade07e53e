import {
  ApiRef,
  BackstageIdentityApi,
  configApiRef,
  discoveryApiRef,
  githubAuthApiRef,
  googleAuthApiRef,
  IdentityApi,
  ProfileInfoApi,
  SessionApi,
} from '@backstage/core-plugin-api';
import {
  MockConfigApi,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { JsonObject } from '@backstage/types';
import {
  optionalSignInProviders,
  SignInProvider,
} from '@kubrix/plugin-kubrix-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { oidcAuthApiRef } from '../../apis/oidcAuthApi';
import { onSignOut } from '../../session/signOutSignal';
import { SignInPage } from './SignInPage';

type SignInApi = ProfileInfoApi & BackstageIdentityApi & SessionApi;
type Identity = Awaited<ReturnType<SignInApi['getBackstageIdentity']>>;

const PORTAL = 'http://portal.test';

const jane: Identity = {
  token: 'token',
  identity: {
    type: 'user',
    userEntityRef: 'user:default/jane',
    ownershipEntityRefs: ['user:default/jane'],
  },
};

const forever = () => new Promise<never>(() => {});

function authApi() {
  return {
    getBackstageIdentity: jest.fn<
      ReturnType<SignInApi['getBackstageIdentity']>,
      Parameters<SignInApi['getBackstageIdentity']>
    >(async () => jane),
    getProfile: jest.fn(async () => ({ displayName: 'Jane' })),
    signIn: jest.fn(),
    signOut: jest.fn(async () => {}),
    sessionState$: jest.fn(),
  };
}

function Address() {
  const { pathname, search } = useLocation();
  return <code>{`${pathname}${search}`}</code>;
}

function preparePage(
  options: {
    config?: JsonObject;
    allowed?: string[];
    providers?: readonly SignInProvider[];
    apis?: [ApiRef<SignInApi>, SignInApi][];
    path?: string;
  } = {},
) {
  const oidc = authApi();
  const github = authApi();
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  const { config, allowed = ['github'], providers, apis = [] } = options;
  const page = (
    <TestApiProvider
      apis={[
        [
          configApiRef,
          new MockConfigApi({
            app: { title: 'Example Portal' },
            kubrix: { auth: { allowedProviders: allowed } },
            ...config,
          }),
        ],
        [
          discoveryApiRef,
          { getBaseUrl: async (id: string) => `${PORTAL}/api/${id}` },
        ],
        [oidcAuthApiRef, oidc],
        [githubAuthApiRef, github],
        ...apis,
      ]}
    >
      <SignInPage onSignInSuccess={onSignInSuccess} providers={providers} />
      <Address />
    </TestApiProvider>
  );
  const show = () =>
    renderInTestApp(page, { routeEntries: [options.path ?? '/'] });
  return { oidc, github, onSignInSuccess, show };
}

function item(title: string) {
  const found = screen
    .getAllByRole('listitem')
    .find(element =>
      within(element).queryByRole('heading', { name: title, level: 2 }),
    );
  if (!found) {
    throw new Error(`No list item with the heading '${title}'`);
  }
  return within(found);
}

const press = (title: string) =>
  userEvent.click(item(title).getByRole('button', { name: /^Sign In / }));

async function showAndPress(
  show: () => ReturnType<typeof renderInTestApp>,
  title: string,
) {
  const rendered = await show();
  await press(title);
  return rendered;
}

/** What was written to the console about the configuration; libraries have things to say as well. */
function notices(console: jest.SpyInstance): string[] {
  return console.mock.calls
    .map(([message]) => String(message))
    .filter(message => message.includes('kubrix.auth.allowedProviders'));
}

function rejection(name: string, message: string) {
  return Object.assign(new Error(message), { name });
}

describe('SignInPage', () => {
  let info: jest.SpyInstance;
  let warn: jest.SpyInstance;
  let error: jest.SpyInstance;
  let refresh: jest.SpyInstance<Promise<Response>>;

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    info = jest.spyOn(console, 'info').mockImplementation();
    warn = jest.spyOn(console, 'warn').mockImplementation();
    error = jest.spyOn(console, 'error').mockImplementation();
    refresh = jest.spyOn(global, 'fetch');
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('offers Keycloak and the allowed providers, in the order of the table', async () => {
    const { show } = preparePage({ allowed: ['gitlab', 'github'] });
    await show();
    expect(
      screen.getByRole('heading', { level: 1, name: 'Example Portal' }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual([
      'Keycloak OIDCSign in with Keycloak OIDCSign In',
      'GitHubSign in using GitHubSign In',
      'GitLabSign in using GitLabSign In',
    ]);
    expect(screen.getAllByRole('button', { name: /^Sign In / }).length).toBe(3);
    expect(
      screen.getByRole('button', { name: 'Sign In GitHub' }),
    ).toHaveTextContent('Sign In');
    expect(notices(info)).toEqual([]);
    expect(notices(warn)).toEqual([]);
  });

  it('tells the console once that no provider is configured', async () => {
    const { show } = preparePage({ allowed: [] });
    (await show()).unmount();
    await show();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(notices(info)).toEqual([
      'No kubrix.auth.allowedProviders configured. Only OIDC will be shown.',
    ]);
  });

  it('warns in the console about unknown providers', async () => {
    const { show } = preparePage({ allowed: ['bitbucket'] });
    await show();
    expect(notices(warn)).toEqual([
      'Unknown sign-in providers in kubrix.auth.allowedProviders: bitbucket.\nSupported: github, gitlab',
    ]);
  });

  it('signs in with the chosen provider', async () => {
    const { show, oidc, github, onSignInSuccess } = preparePage();
    await show();
    await press('GitHub');
    expect(github.getBackstageIdentity).toHaveBeenCalledWith({
      instantPopup: true,
    });
    expect(oidc.getBackstageIdentity).not.toHaveBeenCalled();
    expect(onSignInSuccess).toHaveBeenCalledTimes(1);
    const [identityApi] = onSignInSuccess.mock.calls[0];
    await expect(identityApi.getBackstageIdentity()).resolves.toBe(
      jane?.identity,
    );
    await expect(identityApi.getProfileInfo()).resolves.toEqual({
      displayName: 'Jane',
    });
  });

  it('waits for the window that opened', async () => {
    const { show, oidc } = preparePage();
    oidc.getBackstageIdentity.mockImplementation(forever);
    await show();
    await press('Keycloak OIDC');
    expect(item('Keycloak OIDC').getByRole('status')).toHaveTextContent(
      'Go on in the window that has opened.',
    );
    expect(item('Keycloak OIDC').getByRole('button')).toBeDisabled();
    expect(item('GitHub').getByRole('button')).toBeDisabled();
  });

  it.each([
    [
      'refused by the server',
      rejection(
        'NotFoundError',
        'Sign-in with GitHub is not configured: auth.providers.github is missing in the configuration of the backend',
      ),
      'Signing in with GitHub failed: Sign-in with GitHub is not configured: auth.providers.github is missing in the configuration of the backend',
    ],
    [
      'window closed',
      rejection('PopupClosedError', 'Login failed, popup was closed'),
      'The sign-in window was closed before you were signed in. You can try again.',
    ],
    [
      'window blocked',
      rejection('PopupRejectedError', 'Failed to open auth popup.'),
      'Your browser blocked the sign-in window. Allow pop-ups for this site, then try again.',
    ],
    [
      'opened at another address',
      rejection(
        'PopupClosedError',
        'Login failed, Incorrect app origin, expected https://portal.test',
      ),
      'This portal expects to be opened at https://portal.test. Open that address and sign in there, or ask your administrator.',
    ],
  ])('shows in place what went wrong: %s', async (_, reason, message) => {
    const { show, github, onSignInSuccess } = preparePage();
    github.getBackstageIdentity.mockRejectedValueOnce(reason);
    await show();
    await press('GitHub');
    expect(item('GitHub').getByRole('alert').textContent).toBe(message);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(onSignInSuccess).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();

    await press('GitHub');
    expect(onSignInSuccess).toHaveBeenCalledTimes(1);
  });

  it('says that a provider without an identity does not support sign-in', async () => {
    const { show, github } = preparePage();
    github.getBackstageIdentity.mockResolvedValue(undefined);
    await show();
    await press('GitHub');
    expect(item('GitHub').getByRole('alert').textContent).toBe(
      'The GitHub provider is not configured to support sign-in. Choose another way, or ask your administrator.',
    );
  });

  it('says which session API a provider lacks', async () => {
    const { show } = preparePage({
      allowed: ['acme'],
      providers: [
        {
          id: 'acme',
          title: 'Acme',
          message: 'Sign in using Acme',
          authApiId: 'core.auth.acme',
        },
      ],
    });
    await show();
    await press('Acme');
    expect(item('Acme').getByRole('alert').textContent).toBe(
      "Signing in with Acme failed: The app has no API 'core.auth.acme' for the sign-in provider 'acme', add a factory for it to the app's APIs",
    );
  });

  it('offers a provider that was added to the table', async () => {
    const google = authApi();
    const { show, onSignInSuccess } = preparePage({
      allowed: ['google'],
      providers: [
        ...optionalSignInProviders,
        {
          id: 'google',
          title: 'Google',
          message: 'Sign in using Google',
          authApiId: 'core.auth.google',
        },
      ],
      apis: [[googleAuthApiRef, google]],
    });
    await show();
    await press('Google');
    expect(google.getBackstageIdentity).toHaveBeenCalledTimes(1);
    expect(onSignInSuccess).toHaveBeenCalledTimes(1);
  });

  describe('on the next page load', () => {
    it('resumes the session of the provider used last, and of no other', async () => {
      const { show, oidc, github, onSignInSuccess } = preparePage();
      const { unmount } = await show();
      await press('GitHub');
      unmount();
      github.getBackstageIdentity.mockClear();

      await show();
      await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(2));
      expect(github.getBackstageIdentity.mock.calls).toEqual([
        [{ optional: true }],
      ]);
      expect(oidc.getBackstageIdentity).not.toHaveBeenCalled();
    });

    it('shows progress meanwhile', async () => {
      const { show, github } = preparePage();
      (await showAndPress(show, 'GitHub')).unmount();
      github.getBackstageIdentity.mockImplementation(forever);
      await show();
      expect(screen.getByRole('status')).toHaveTextContent('Signing you in…');
      expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
    });

    it.each<[string, () => Promise<Identity>, number, string, string]>([
      [
        'no session',
        async () => undefined,
        401,
        'InputError: Missing session cookie',
        'You are no longer signed in: your session has ended. Please sign in again.',
      ],
      [
        'an error',
        async () => {
          throw new Error('Auth refresh request failed');
        },
        401,
        'NotAllowedError: It is over. (SESSION_EXPIRED, reference 0a1b2c3d)',
        'You are no longer signed in: your session has ended. Please sign in again.',
      ],
      [
        'what the backend explains',
        async () => undefined,
        401,
        'ServiceUnavailableError: Keycloak is down. (IDP_UNREACHABLE, reference 0a1b2c3d)',
        'Signing in with GitHub failed: Keycloak is down.',
      ],
      [
        'what the backend does not explain',
        async () => undefined,
        500,
        'Error: no connection',
        'Something went wrong. Try again; if this stays, ask your platform team.',
      ],
    ])(
      'offers the choice after %s, and says why',
      async (_, answer, status, reason, text) => {
        const { show, github, onSignInSuccess } = preparePage();
        (await showAndPress(show, 'GitHub')).unmount();
        onSignInSuccess.mockClear();
        github.getBackstageIdentity.mockImplementation(answer);
        refresh.mockImplementation(async () =>
          Response.json(
            {
              error: { message: `Refresh failed; caused by ${reason}` },
              response: { statusCode: status },
            },
            { status },
          ),
        );
        await show();
        await screen.findAllByRole('listitem');
        expect(onSignInSuccess).not.toHaveBeenCalled();
        expect(screen.getByRole('alert').textContent).toBe(text);
        expect(refresh.mock.calls.map(([url]) => url)).toEqual([
          `${PORTAL}/api/auth/github/refresh?env=development&optional=`,
        ]);
        expect(error).not.toHaveBeenCalled();
      },
    );

    it('goes on where only the first question failed', async () => {
      const { show, github, onSignInSuccess } = preparePage();
      (await showAndPress(show, 'GitHub')).unmount();
      onSignInSuccess.mockClear();
      github.getBackstageIdentity.mockResolvedValueOnce(undefined);
      refresh.mockImplementation(async () => Response.json({}));
      await show();
      await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    });

    it('offers the choice after a sign-out', async () => {
      const { show, github, onSignInSuccess } = preparePage();
      (await showAndPress(show, 'GitHub')).unmount();
      const [identityApi] = onSignInSuccess.mock.calls[0];
      const calls: string[] = [];
      const stop = onSignOut(() => calls.push('announced'));
      github.signOut.mockImplementation(async () => {
        calls.push('session removed');
      });
      await identityApi.signOut();
      stop();
      expect(calls).toEqual(['announced', 'session removed']);

      github.getBackstageIdentity.mockClear();
      await show();
      expect(screen.getAllByRole('listitem')).toHaveLength(2);
      expect(github.getBackstageIdentity).not.toHaveBeenCalled();
    });

    it('offers the choice after a failed sign-in', async () => {
      const { show, github } = preparePage();
      github.getBackstageIdentity.mockRejectedValueOnce(new Error('no'));
      (await showAndPress(show, 'GitHub')).unmount();
      github.getBackstageIdentity.mockClear();
      await show();
      expect(screen.getAllByRole('listitem')).toHaveLength(2);
      expect(github.getBackstageIdentity).not.toHaveBeenCalled();
    });
  });

  describe('with the redirect flow', () => {
    const config = { enableExperimentalRedirectFlow: true };

    it('resumes the session after the way back', async () => {
      const { show, oidc, onSignInSuccess } = preparePage({ config });
      oidc.getBackstageIdentity.mockImplementationOnce(forever);
      const { unmount } = await show();
      await press('Keycloak OIDC');
      expect(item('Keycloak OIDC').getByRole('status')).toHaveTextContent(
        'Taking you to Keycloak OIDC…',
      );
      unmount();

      await show();
      await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
      expect(oidc.getBackstageIdentity).toHaveBeenLastCalledWith({
        optional: true,
      });
    });

    it('says on the way back that a provider without an identity does not support sign-in', async () => {
      sessionStorage.setItem('kubrix-signin:redirected-to', 'github');
      localStorage.setItem('kubrix-signin:provider', 'github');
      const { show, github } = preparePage({ config });
      github.getBackstageIdentity.mockResolvedValue(undefined);
      refresh.mockImplementation(async () => Response.json({ profile: {} }));
      await show();
      expect((await screen.findByRole('alert')).textContent).toBe(
        'The GitHub provider is not configured to support sign-in. Choose another way, or ask your administrator.',
      );
    });

    it('shows the error that it came back with, and takes it out of the address', async () => {
      const { show, oidc } = preparePage({
        config,
        path: '/catalog?kind=api&error=No%20user%20found',
      });
      sessionStorage.setItem('kubrix-signin:redirected-to', 'oidc');
      localStorage.setItem('kubrix-signin:provider', 'oidc');
      const { unmount } = await show();
      expect(item('Keycloak OIDC').getByRole('alert').textContent).toBe(
        'Signing in with Keycloak OIDC failed: No user found',
      );
      await screen.findByText('/catalog?kind=api');
      expect(oidc.getBackstageIdentity).not.toHaveBeenCalled();
      unmount();

      await show();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      expect(oidc.getBackstageIdentity).not.toHaveBeenCalled();
    });

    it('does not repeat words from a link that nobody was redirected to', async () => {
      const { show } = preparePage({
        config,
        path: '/?error=Call%20this%20number',
      });
      await show();
      expect(screen.queryByText(/Call this number/)).not.toBeInTheDocument();
      expect(screen.getAllByRole('listitem')).toHaveLength(2);
    });

    it('leaves without an error in the address it will come back to', async () => {
      const { show, oidc } = preparePage({ config, path: '/?error=old' });
      oidc.getBackstageIdentity.mockImplementation(forever);
      await show();
      await press('Keycloak OIDC');
      expect(screen.queryByText('/?error=old')).not.toBeInTheDocument();
    });

    it('can be used again when the back button brings the page back', async () => {
      const { show, oidc } = preparePage({ config });
      oidc.getBackstageIdentity.mockImplementation(forever);
      await show();
      await press('Keycloak OIDC');
      const pageshow = new Event('pageshow');
      Object.assign(pageshow, { persisted: true });
      fireEvent(window, pageshow);
      expect(item('Keycloak OIDC').getByRole('button')).toBeEnabled();
    });
  });
});
