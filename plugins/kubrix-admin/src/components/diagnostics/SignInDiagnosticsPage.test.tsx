import { mockApis } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { diagnostics, goodCheck } from '../../../__fixtures__/diagnostics';
import { answer, FakeBackend } from '../../../__fixtures__/FakeBackend';
import { fakeToken } from '../../../__fixtures__/fakeToken';
import { renderDiagnostics } from '../../../__fixtures__/renderDiagnostics';
import { SignInDiagnosticsPage } from './SignInDiagnosticsPage';

describe('SignInDiagnosticsPage', () => {
  it('does not exist for those who may not look, and asks nothing', async () => {
    const backend = new FakeBackend();
    await renderDiagnostics(<SignInDiagnosticsPage />, {
      backend,
      permissions: ['kubrix.provisioning.read'],
    });
    expect(await screen.findByText('No such page')).toBeVisible();
    expect(backend.gets).toEqual([]);
  });

  it('has headings without gaps', async () => {
    const backend = new FakeBackend();
    backend.on(
      'GET /api/kubrix-diagnostics/checks',
      answer(200, diagnostics(goodCheck)),
    );
    await renderDiagnostics(<SignInDiagnosticsPage />, {
      backend,
      identityApi: mockApis.identity({ token: fakeToken({}, {}) }),
    });
    await screen.findByRole('heading', { name: 'Keycloak' });
    await screen.findByRole('heading', { name: 'Claims' });
    expect(
      screen
        .getAllByRole('heading')
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    ).toEqual([
      'H1 Sign-in diagnostics',
      'H2 Checks',
      'H3 Keycloak',
      'H2 Trace a sign-in',
      'H3 Before you begin',
      'H2 Your Backstage token',
      'H3 Claims',
      'H3 Header',
      'H3 Who you are for this page',
    ]);
  });
});
