import { render, screen } from '@testing-library/react';
import { app } from './App';

const config = {
  app: { title: 'Portal of the Test', baseUrl: 'http://localhost' },
  backend: { baseUrl: 'http://localhost:7007' },
  kubrix: { auth: { allowedProviders: ['github'] } },
};

describe('the portal', () => {
  // As the backend puts the configuration into the page.
  const script = document.createElement('script');
  script.type = 'backstage.io/config';
  script.textContent = JSON.stringify([{ context: 'test', data: config }]);

  beforeEach(() => {
    document.head.append(script);
  });

  afterEach(() => {
    script.remove();
  });

  it('asks people who are not signed in how they want to sign in', async () => {
    render(app);

    expect(
      await screen.findByRole('heading', { name: 'Portal of the Test' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('Keycloak OIDC')).toBeInTheDocument();
    expect(screen.getByText('GitHub')).toBeInTheDocument();
    expect(screen.queryByText('GitLab')).not.toBeInTheDocument();
    expect(screen.queryByTestId('sidebar-root')).not.toBeInTheDocument();
  });
});
