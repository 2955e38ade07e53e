import { IdentityApi } from '@backstage/core-plugin-api';
import { mockApis } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeBackend } from '../../../../__fixtures__/FakeBackend';
import { fakeToken } from '../../../../__fixtures__/fakeToken';
import {
  PORTAL,
  renderDiagnostics,
} from '../../../../__fixtures__/renderDiagnostics';
import { TokenInspector } from './TokenInspector';

const now = Math.floor(Date.now() / 1000);
const token = fakeToken(
  {
    sub: 'user:default/jane',
    iss: `${PORTAL}/api/auth`,
    aud: 'backstage',
    iat: now - 330,
    exp: now + 55 * 60 + 30,
    uip: 'a-proof',
  },
  { alg: 'ES256', kid: 'key-1' },
);

const renderInspector = (identityApi: IdentityApi) =>
  renderDiagnostics(<TokenInspector />, {
    backend: new FakeBackend(),
    identityApi,
  });

async function facts() {
  await screen.findByRole('heading', { name: 'Who you are for this page' });
  const values = screen.getAllByRole('definition');
  return Object.fromEntries(
    screen
      .getAllByRole('term')
      .map((term, index) => [term.textContent, values[index].textContent]),
  );
}

describe('TokenInspector', () => {
  it('shows what the token says, and neither the token nor what is secret in it', async () => {
    await renderInspector(
      mockApis.identity({
        token,
        userEntityRef: 'user:default/jane',
        ownershipEntityRefs: ['user:default/jane', 'group:default/admins'],
      }),
    );
    expect(await facts()).toEqual({
      sub: 'user:default/jane',
      iss: `${PORTAL}/api/auth`,
      aud: 'backstage',
      iat: expect.stringMatching(/\d{4}.* \(5 minutes ago\)$/),
      exp: expect.stringMatching(/\d{4}.* \(in 55 minutes\)$/),
      alg: 'ES256',
      kid: 'key-1',
      User: 'user:default/jane',
      'Owns as': 'user:default/janegroup:default/admins',
    });
    for (const secret of [...token.split('.'), 'a-proof']) {
      expect(document.body.innerHTML).not.toContain(secret);
    }
  });

  it.each([
    ['there is none', undefined, /You have no token/],
    ['it is no token', 'opaque', /is not a JSON web token/],
    [
      'it has expired',
      fakeToken({ sub: 'user:default/jane', exp: 1 }, {}),
      /has expired, by the clock of this browser/,
    ],
  ])('says when %s', async (_, own, words) => {
    await renderInspector(mockApis.identity({ token: own }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(await facts()).toMatchObject({ User: 'user:default/test' });
  });

  it('says when it cannot be had, and tries again', async () => {
    const identityApi = mockApis.identity({ token });
    jest
      .spyOn(identityApi, 'getCredentials')
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await renderInspector(identityApi);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your token could not be read. The portal could not be reached',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await facts()).toMatchObject({ sub: 'user:default/jane' });
  });
});
