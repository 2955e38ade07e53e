import { configApiRef } from '@backstage/core-plugin-api';
import {
  MockConfigApi,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  oidcSignInProvider,
  optionalSignInProviders,
  SignInFailureCode,
  signInFailureTexts,
  SignInProvider,
} from '@kubrix/plugin-kubrix-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SignInFailure } from './signInFailure';
import { SignInFailureMessage } from './SignInFailureMessage';

const NOW = '2026-11-23T10:00:00.000Z';

interface Options {
  provider?: SignInProvider;
  troubleshootingUrl?: string;
}

describe('SignInFailureMessage', () => {
  beforeEach(() => {
    jest
      .useFakeTimers({ doNotFake: ['nextTick', 'setTimeout', 'setImmediate'] })
      .setSystemTime(new Date(NOW));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const show = (
    failure: SignInFailure,
    { provider = oidcSignInProvider, troubleshootingUrl }: Options = {},
  ) =>
    renderInTestApp(
      <TestApiProvider
        apis={[
          [
            configApiRef,
            new MockConfigApi({ kubrix: { auth: { troubleshootingUrl } } }),
          ],
        ]}
      >
        <SignInFailureMessage provider={provider} failure={failure} />
      </TestApiProvider>,
    );

  const details = () =>
    screen
      .getAllByRole('term')
      .map(({ textContent, nextSibling }) => [
        textContent,
        nextSibling?.textContent,
      ]);

  it.each(Object.keys(signInFailureTexts) as SignInFailureCode[])(
    'has words for %s',
    async code => {
      await show({ code, expectedOrigin: 'https://portal.test' });
      const { textContent } = screen.getByRole('alert');
      expect(textContent).toMatch(/^[A-Z{].*\.$/);
      expect(textContent).not.toMatch(/\{\{|codes\.|undefined/);
    },
  );

  it('repeats the words of the server', async () => {
    await show({ code: 'USER_NOT_FOUND', words: 'Ask Jane.', reference: 'ab' });
    expect(screen.getByRole('alert').textContent).toBe(
      'Signing in with Keycloak OIDC failed: Ask Jane.',
    );
  });

  it('folds away what administrators need, and copies it', async () => {
    await show({
      code: 'IDP_UNREACHABLE',
      words: 'Keycloak cannot be reached.',
      reference: '0a1b2c3d',
    });
    expect(screen.getByText('Details for your administrator')).toBeVisible();
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    expect(details()).toEqual([
      ['Code', 'IDP_UNREACHABLE'],
      ['Reference', '0a1b2c3d'],
      ['Time', NOW],
      ['Provider', 'Keycloak OIDC (oidc)'],
      ['Documentation', 'docs/troubleshooting.md#idp_unreachable'],
    ]);

    const copied: (string | undefined)[] = [];
    Object.assign(document, {
      execCommand: () => copied.push(document.getSelection()?.toString()) > 0,
    });
    await userEvent.click(screen.getByText('Copy'));
    expect(copied).toEqual([
      `Code: IDP_UNREACHABLE
Reference: 0a1b2c3d
Time: ${NOW}
Provider: Keycloak OIDC (oidc)
Documentation: docs/troubleshooting.md#idp_unreachable`,
    ]);
    expect(screen.getByText('Copied')).toBeInTheDocument();
  });

  it.each<[SignInFailure, string]>([
    [{ code: 'POPUP_BLOCKED' }, "none, the portal's log has nothing of this"],
    [{ code: 'POPUP_CLOSED' }, "none, the portal's log has nothing of this"],
    [
      { code: 'SIGN_IN_NOT_SUPPORTED' },
      "none, the portal's log has nothing of this",
    ],
    [{ code: 'SESSION_EXPIRED' }, "none, the portal's log has nothing of this"],
    [{ code: 'SESSION_EXPIRED', reference: '0a1b2c3d' }, '0a1b2c3d'],
    [
      { code: 'SIGN_IN_FAILED', words: 'Failed to fetch' },
      "none, see the portal's log at this time",
    ],
  ])('says of %j where the log has it', async (failure, reference) => {
    await show(failure);
    expect(Object.fromEntries(details()).Reference).toBe(reference);
  });

  it('names both origins where they differ', async () => {
    const [github] = optionalSignInProviders;
    await show(
      { code: 'ORIGIN_NOT_ALLOWED', expectedOrigin: 'https://portal.test' },
      { provider: github },
    );
    expect(details()).toEqual([
      ['Code', 'ORIGIN_NOT_ALLOWED'],
      ['Reference', "none, see the portal's log at this time"],
      ['Time', NOW],
      ['Provider', 'GitHub (github)'],
      ['Address of this page', window.location.origin],
      ['Expected address', 'https://portal.test'],
      ['Documentation', 'docs/troubleshooting.md#origin_not_allowed'],
    ]);
  });

  it.each([
    [
      '/docs/default/component/kubrix-portal/troubleshooting/',
      `${window.location.origin}/docs/default/component/kubrix-portal/troubleshooting/#popup_blocked`,
    ],
    [
      'https://git.example.com/portal/troubleshooting.md?plain=0',
      'https://git.example.com/portal/troubleshooting.md?plain=0#popup_blocked',
    ],
  ])('leads to the docs at %s', async (troubleshootingUrl, href) => {
    await show({ code: 'POPUP_BLOCKED' }, { troubleshootingUrl });
    expect(screen.getByText(href)).toHaveAttribute('href', href);
    expect(details().slice(-2)).toEqual([
      ['Documentation', 'docs/troubleshooting.md#popup_blocked'],
      ['Read it at', href],
    ]);
  });
});
