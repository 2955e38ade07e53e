import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { diagnostics, goodCheck } from '../../../../__fixtures__/diagnostics';
import {
  answer,
  FakeBackend,
  noNetwork,
} from '../../../../__fixtures__/FakeBackend';
import { renderDiagnostics } from '../../../../__fixtures__/renderDiagnostics';
import { Checks } from './Checks';

const CHECKS = 'GET /api/kubrix-diagnostics/checks';

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));
const lines = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(item => item.textContent);

describe('Checks', () => {
  let backend: FakeBackend;
  const renderChecks = () => renderDiagnostics(<Checks />, { backend });

  beforeEach(() => {
    backend = new FakeBackend();
    backend.on(CHECKS, answer(200, diagnostics(goodCheck)));
  });

  it('shows what was found in the order of the answer, with what to do', async () => {
    backend.on(
      CHECKS,
      answer(
        200,
        diagnostics(goodCheck, {
          id: 'client',
          title: 'Client in Keycloak',
          findings: [
            {
              verdict: 'bad',
              text: 'Keycloak refuses the client.',
              remedy: 'Set clientSecret.',
            },
            { verdict: 'doubtful', text: 'The clocks differ.' },
            { verdict: 'unknown', text: 'Not known.' },
          ],
        }),
      ),
    );
    await renderChecks();

    expect(
      lines(await screen.findByRole('list', { name: 'Keycloak' })),
    ).toEqual(['GoodThe realm answers.']);
    expect(
      lines(screen.getByRole('list', { name: 'Client in Keycloak' })),
    ).toEqual([
      'BadKeycloak refuses the client.What to do: Set clientSecret.',
      'DoubtfulThe clocks differ.',
      'Not knownNot known.',
    ]);
    expect(
      screen
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Keycloak', 'Client in Keycloak']);
    expect(screen.getByRole('status').textContent).toBe(
      '1 good, 1 doubtful, 1 bad, 1 not known',
    );
    expect(screen.getByText('2 minutes ago')).toBeVisible();
  });

  it('says that it checks, and checks again when asked to, once at a time', async () => {
    let answerNow: () => void = () => {};
    const answered = new Promise<void>(resolve => {
      answerNow = resolve;
    });
    backend.on(CHECKS, () =>
      answered.then(answer(200, diagnostics(goodCheck))),
    );
    await renderChecks();
    const again = await screen.findByRole('button', { name: 'Run again' });
    expect(screen.getByRole('status').textContent).toBe('Checking…');
    expect(again).toHaveAttribute('aria-busy', 'true');
    await userEvent.click(again);
    expect(backend.gets).toEqual([CHECKS]);

    answerNow();
    await screen.findByText('1 good, 0 doubtful, 0 bad');
    expect(again).toHaveAttribute('aria-busy', 'false');

    backend.on(
      CHECKS,
      answer(200, diagnostics(goodCheck, { ...goodCheck, id: 'other' })),
    );
    await userEvent.click(again);
    await screen.findByText('2 good, 0 doubtful, 0 bad');
    expect(again).toHaveFocus();
    expect(backend.gets).toEqual([CHECKS, CHECKS]);
  });

  it('says why they could not be made, and recovers', async () => {
    backend.on(CHECKS, answer(503));
    await renderChecks();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Error: The checks could not be made. The portal failed at that. Try again; if this stays, look into its log.',
    );
    expect(screen.getByRole('status').textContent).toBe('');

    backend.on(CHECKS, answer(200, diagnostics(goodCheck)));
    await press('Try again');
    await screen.findByText('1 good, 0 doubtful, 0 bad');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what was found while checking again fails', async () => {
    await renderChecks();
    await screen.findByText('1 good, 0 doubtful, 0 bad');
    backend.on(CHECKS, noNetwork);
    await press('Run again');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The checks could not be made. The portal could not be reached',
    );
    expect(screen.getByText('The realm answers.')).toBeVisible();
  });
});
