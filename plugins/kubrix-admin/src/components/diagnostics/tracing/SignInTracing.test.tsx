import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  signInTrace,
  traceRequest,
  traceStep,
} from '../../../../__fixtures__/diagnostics';
import {
  answer,
  FakeBackend,
  noNetwork,
} from '../../../../__fixtures__/FakeBackend';
import {
  PORTAL,
  renderDiagnostics,
} from '../../../../__fixtures__/renderDiagnostics';
import { SignInTracing } from './SignInTracing';

const TRACES = '/api/auth/kubrix/sign-in-traces';
const BEGIN = `POST ${TRACES}`;
const TRACE = `GET ${TRACES}/trace-1`;
const END = `DELETE ${TRACES}/trace-1`;
const refreshOf = (provider: string) =>
  `GET /api/auth/${provider}/refresh?optional&env=production`;
const REFRESH = refreshOf('oidc');

const begun = { id: 'trace-1', expiresAt: '2026-11-30T12:10:00.000Z' };
const start = traceRequest('start', [
  traceStep('authorize', { scope: ['openid', 'email'] }),
]);
const callback = traceRequest('callback', [
  traceStep('claims', { email: 'd***@***', aud: [] }),
  traceStep('email', { email_verified: true }),
  traceStep('decision', { user: 'user:default/jane' }),
]);
const refreshed = traceRequest('refresh', [traceStep('token', { exp: 3600 })]);

const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => userEvent.click(await button(name));
const linesOf = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(item => item.textContent);
const stepsOf = (name: string) => linesOf(screen.getByRole('list', { name }));
const news = () =>
  screen.getByRole('status').textContent?.replace(/\s+/g, ' ').trim();
const requests = () =>
  screen
    .queryAllByRole('region', { name: /^(Sign-in begins|Back|Refresh)/ })
    .map(
      request => within(request).getByRole('heading', { level: 3 }).textContent,
    );

describe('SignInTracing', () => {
  let backend: FakeBackend;
  let popup: { closed: boolean };

  beforeEach(() => {
    popup = { closed: false };
    jest
      .spyOn(window, 'open')
      .mockImplementation(() => popup as unknown as Window);
    backend = new FakeBackend();
    backend.on(BEGIN, answer(201, begun));
    backend.on(TRACE, answer(200, signInTrace(start, callback, refreshed)));
    backend.on(END, async () => new Response(null, { status: 204 }));
    backend.on(REFRESH, answer(200));
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const renderTracing = (allowedProviders?: string[]) =>
    renderDiagnostics(<SignInTracing />, { backend, allowedProviders });
  const popupOpens = (times = 1) =>
    waitFor(() => expect(window.open).toHaveBeenCalledTimes(times));
  const answerPopup = (data: object) =>
    window.dispatchEvent(
      Object.assign(new Event('message'), {
        source: popup,
        origin: PORTAL,
        data: { type: 'authorization_response', ...data },
      }),
    );
  const trace = async () => {
    await press('Trace a sign-in');
    await popupOpens();
    answerPopup({ response: {} });
    await button('End trace');
  };

  it('says before what is recorded, for whom and for how long', async () => {
    await renderTracing();
    expect(stepsOf('Before you begin')).toEqual([
      expect.stringMatching(/values of claims are masked/),
      expect.stringMatching(/kept for ten minutes, and shown only to you/),
      expect.stringMatching(/is signed in in this browser from then on/),
    ]);
    expect(backend.posts).toEqual([]);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('signs in with tracing on, refreshes once, and shows every step', async () => {
    await renderTracing();
    await press('Trace a sign-in');
    await popupOpens();
    expect(news()).toBe('Go on in the window that has opened.');
    expect(backend.posts).toEqual([BEGIN]);
    expect(jest.mocked(window.open).mock.calls[0].slice(0, 2)).toEqual([
      `${PORTAL}/api/auth/oidc/start?scope=openid+profile+email&origin=http%3A%2F%2Flocalhost&flow=popup&env=production`,
      'Keycloak OIDC Login',
    ]);
    expect(backend.gets).toEqual([]);

    answerPopup({ response: {} });
    const refresh = await screen.findByRole('region', { name: 'Refresh' });
    expect(news()).toBe('The sign-in went through. 3 requests were traced.');
    expect(backend.gets).toEqual([REFRESH, TRACE]);
    expect(requests()).toEqual([
      'Sign-in begins',
      'Back from the identity provider',
      'Refresh',
    ]);
    expect(stepsOf('Sign-in begins')).toEqual([
      'Where the browser is sentafter 0 msscopeopenidemail',
    ]);
    expect(stepsOf('Back from the identity provider')).toEqual([
      'What the identity provider says of the personafter 0 msemaild***@***audnothing',
      'Whether the email address countsafter 0 msemail_verifiedtrue',
      'Who the person isafter 0 msuseruser:default/jane',
    ]);
    expect(stepsOf('Refresh')).toEqual([
      'What the Backstage token saysafter 0 msexp3600',
    ]);
    expect(refresh).toHaveTextContent(/Provideroidc.*Took1,234 ms/);
    expect(await button('Trace a sign-in')).toHaveFocus();
    expect(backend.deletes).toEqual([]);
  });

  it('says why a sign-in failed, and where', async () => {
    backend.on(
      TRACE,
      answer(
        200,
        signInTrace(
          start,
          traceRequest('callback', [
            traceStep('failure', { code: 'IDP_ERROR', reference: '3f9a' }),
          ]),
        ),
      ),
    );
    await renderTracing();
    await press('Trace a sign-in');
    await popupOpens();
    answerPopup({
      error: {
        name: 'NotAllowedError',
        message: 'Keycloak refused. (IDP_ERROR, reference 3f9a)',
      },
    });

    await screen.findByRole('region', { name: 'Sign-in begins' });
    expect(news()).toBe(
      'The sign-in failed: Keycloak refused. 2 requests were traced. 1 of them failed.',
    );
    expect(stepsOf('Back from the identity provider')).toEqual([
      'Why it did not go onafter 0 mscodeIDP_ERRORreference3f9a',
    ]);
  });

  it.each([
    [
      'was blocked',
      () => {
        jest.mocked(window.open).mockReturnValue(null);
        return () => {};
      },
      'Your browser blocked the sign-in window. Allow pop-ups for this site, then try again.',
    ],
    [
      'was closed',
      () => () => {
        popup.closed = true;
      },
      'The sign-in window was closed before you were signed in. You can try again.',
    ],
    [
      'answered another origin',
      () => () => {
        answerPopup({
          type: 'config_info',
          targetOrigin: 'https://other.test',
        });
        popup.closed = true;
      },
      'This portal expects to be opened at https://other.test. Open that address and sign in there, or ask your administrator.',
    ],
  ])(
    'says that the window %s, and shows what was traced',
    async (_, prepare, words) => {
      backend.on(TRACE, answer(200, signInTrace(refreshed)));
      const happen = prepare();
      await renderTracing();
      await press('Trace a sign-in');
      await popupOpens();
      happen();

      await screen.findByRole('region', { name: 'Refresh' });
      expect(news()).toBe(`${words} 1 request was traced.`);
      expect(backend.gets).toEqual([REFRESH, TRACE]);
    },
  );

  it('traces another refresh', async () => {
    await renderTracing();
    await trace();
    backend.on(
      TRACE,
      answer(200, signInTrace(start, callback, refreshed, refreshed)),
    );
    await press('Trace a refresh');

    await waitFor(() => expect(requests()).toHaveLength(4));
    expect(news()).toBe(
      'The portal was asked for a new token. 4 requests were traced.',
    );
    expect(backend.gets).toEqual([REFRESH, TRACE, REFRESH, TRACE]);
    expect(await button('Trace a refresh')).toHaveFocus();
  });

  it('ends the trace, forgets what was traced, and keeps the focus near', async () => {
    await renderTracing();
    await trace();
    await press('End trace');

    await waitFor(() =>
      expect(news()).toBe(
        'The trace has ended, and what was traced is forgotten.',
      ),
    );
    expect(backend.deletes).toEqual([END]);
    expect(requests()).toEqual([]);
    expect(
      screen.queryByRole('button', { name: /^(End|Trace a refresh)/ }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Trace a sign-in' }),
    ).toHaveFocus();
  });

  it('says why a trace could not be ended, and keeps it', async () => {
    backend.on(END, answer(500));
    await renderTracing();
    await trace();
    await press('End trace');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The trace could not be ended. The portal failed at that. Try again; if this stays, look into its log. It ends by itself after ten minutes.',
    );
    expect(requests()).toHaveLength(3);
  });

  it('takes a trace that the portal has forgotten for ended', async () => {
    backend.on(END, answer(404));
    await renderTracing();
    await trace();
    await press('End trace');
    await waitFor(() => expect(news()).toMatch(/^The trace has ended/));
  });

  it('ends a trace before another begins', async () => {
    await renderTracing();
    await trace();
    const second = { ...begun, id: 'trace-2' };
    backend.on(BEGIN, answer(201, second));
    backend.on(
      `GET ${TRACES}/trace-2`,
      answer(200, { ...signInTrace(refreshed), ...second }),
    );
    await press('Trace a sign-in');
    await popupOpens(2);
    expect(backend.deletes).toEqual([END]);
    expect(requests()).toEqual([]);

    answerPopup({ response: {} });
    await waitFor(() => expect(requests()).toEqual(['Refresh']));
    expect(backend.posts).toEqual([BEGIN, BEGIN]);
  });

  it('says that a trace is over, and keeps what was there', async () => {
    await renderTracing();
    await trace();
    backend.on(TRACE, answer(404));
    await press('Trace a refresh');

    await waitFor(() =>
      expect(news()).toMatch(/^The trace is over, since the portal keeps/),
    );
    expect(requests()).toHaveLength(3);
    expect(
      screen.queryByRole('button', { name: 'Trace a refresh' }),
    ).not.toBeInTheDocument();
  });

  it('opens no window when the trace cannot begin', async () => {
    backend.on(BEGIN, answer(429));
    await renderTracing();
    await press('Trace a sign-in');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The trace could not begin. The portal got too many requests. Try again in a minute.',
    );
    expect(window.open).not.toHaveBeenCalled();
  });

  it('says why what was traced could not be loaded, and loads it without another refresh', async () => {
    backend.on(TRACE, noNetwork);
    backend.on(REFRESH, noNetwork);
    await renderTracing();
    await trace();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'What was traced could not be loaded. The portal could not be reached',
    );
    expect(news()).toBe('The sign-in went through.');

    backend.on(TRACE, answer(200, signInTrace(start)));
    await press('Try again');
    await waitFor(() => expect(requests()).toEqual(['Sign-in begins']));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(backend.gets).toEqual([REFRESH, TRACE, TRACE]);
  });

  it('lets one choose among the allowed providers', async () => {
    backend.on(refreshOf('github'), answer(401));
    await renderTracing(['github']);
    const select = screen.getByRole('combobox', { name: 'Sign in with' });
    expect(select).toHaveDisplayValue('Keycloak OIDC');
    await userEvent.selectOptions(select, 'GitHub');
    await trace();

    expect(jest.mocked(window.open).mock.calls[0][0]).toContain(
      '/api/auth/github/start?scope=read%3Auser&',
    );
    expect(backend.gets).toEqual([refreshOf('github'), TRACE]);
  });
});
