import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { errorApiRef, identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { userSettingsPlugin } from '@backstage/plugin-user-settings';
import {
  MockErrorApi,
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { UserMenu } from './UserMenu';

async function renderUserMenu() {
  const identityApi = mockApis.identity({
    userEntityRef: 'user:default/jane',
    displayName: 'Jane Doe',
  });
  const signOut = jest.spyOn(identityApi, 'signOut');
  const errorApi = new MockErrorApi({ collect: true });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [identityApiRef, identityApi],
        [catalogApiRef, new InMemoryCatalogClient()],
        [errorApiRef, errorApi],
      ]}
    >
      <UserMenu />
      <Routes>
        <Route path="/settings" element={<p>The settings</p>} />
        <Route path="*" element={<p>Somewhere</p>} />
      </Routes>
    </TestApiProvider>,
    {
      mountedRoutes: { '/settings': userSettingsPlugin.routes.settingsPage },
    },
  );
  const button = await screen.findByRole('button', {
    name: 'Account Jane Doe',
  });
  return { button, signOut, errorApi };
}

describe('UserMenu', () => {
  it('signs out', async () => {
    const { button, signOut } = await renderUserMenu();

    await userEvent.click(button);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Sign out' }));

    expect(signOut).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('leads to the settings, with the keyboard alone', async () => {
    const { button, signOut } = await renderUserMenu();

    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('menuitem', { name: 'Settings' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    expect(await screen.findByText('The settings')).toBeInTheDocument();
    expect(signOut).not.toHaveBeenCalled();
  });

  it('reports a failing sign-out', async () => {
    const { button, signOut, errorApi } = await renderUserMenu();
    signOut.mockRejectedValue(new Error('The backend is away'));

    await userEvent.click(button);
    await userEvent.click(screen.getByTestId('sign-out'));

    expect(errorApi.getErrors().map(({ error }) => error.message)).toEqual([
      'The backend is away',
    ]);
  });
});
